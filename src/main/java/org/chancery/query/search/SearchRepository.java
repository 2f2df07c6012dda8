package org.chancery.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.PageRequest;
import org.chancery.record.NativeQueries;
import org.chancery.record.RecordType;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.hibernate.Session;

/**
 * Searches the folded names by their words. Names with the words come from PostgreSQL's index of words, and a bounded
 * number of them is ranked: of words that are in very many names, it does not matter which names are the first.
 */
@ApplicationScoped
class SearchRepository {
    /** Of actors, places, topics and disputes, and of events. */
    static final int MOST_OF_EACH = 1_000;

    /** A reader who asks in another script reads no more names that only sound alike. */
    static final int FEW = 10;

    /** Events come by all their words; then each of their titles has to have the words itself. */
    private static final String HITS = """
            with candidate as materialized (
                (select n.id from name n where n.entry_id = any(cast(:sounding as bigint[])))
                union
                (select n.id from name n join entry e on e.id = n.entry_id
                 where not n.title and n.words @@ to_tsquery('simple', :words) and e.kind in (:kinds)
                 limit :most)
                union
                select n.id from (
                    select event_id from event_text
                    where words @@ to_tsquery('simple', :words) and type in (:kinds)
                    limit :most) told
                join event_record r on r.event_id = told.event_id
                join name n on n.entry_id = r.record_id
                where to_tsvector('simple', coalesce(n.spaced, n.folded)) @@ to_tsquery('simple', :words))
            select hit.id, hit.kind, hit.likeness, hit.text, hit.language
            from (
                select distinct on (e.id) e.id, e.kind, n.text, n.language,
                    cast(round(100000 * case
                        when to_tsvector('simple', coalesce(n.spaced, n.folded)) @@ to_tsquery('simple', :exact) then 1
                        when n.entry_id = any(cast(:sounding as bigint[]))
                            then (cast(:likenesses as float8[]))[array_position(cast(:sounding as bigint[]), n.entry_id)]
                        else word_similarity(:folded, n.folded) end) as integer) as likeness
                from candidate join name n on n.id = candidate.id
                left join event named_event on named_event.id = n.entry_id
                left join actor named_actor on named_actor.id = n.entry_id
                join entry e on e.id = coalesce(named_event.same_as_id, named_actor.same_as_id, n.entry_id)
                left join dispute d on d.id = e.id
                where not coalesce(d.withdrawn, false)
                order by e.id, likeness desc, length(n.folded), n.ordinal) hit
            """;

    private final Session session;

    SearchRepository(Session session) {
        this.session = session;
    }

    /**
     * What is searched for.
     *
     * @param exact the query for its very words
     * @param forgiving the query for them or for similar ones
     * @param sounding persons whose names sound like the text, and how much, between 0 and 1
     */
    record Question(String folded, String exact, String forgiving, Set<RecordType> kinds, Map<Long, Double> sounding) {
        Question withSounding(Map<Long, Double> persons) {
            return new Question(folded, exact, forgiving, kinds, persons);
        }
    }

    /** Whether fewer records than these have the words. */
    boolean areFewer(int records, Question question) {
        return find(question, PageRequest.of(records, null, null, null), List.of())
                        .size()
                < records;
    }

    /**
     * The records with the words, the most similar first and among equals the lowest id first; one more than a page.
     *
     * @param key the likeness and the id of the record that the page starts after; empty for the first page
     */
    List<SearchHit> find(Question question, PageRequest request, List<String> key) {
        boolean forward = !request.backward();
        Sql beyond = key.isEmpty()
                ? Sql.EMPTY
                : Sql.format("where (-hit.likeness, hit.id) %s (:cursorLikeness, :cursorId)", forward ? ">" : "<")
                        .with("cursorLikeness", -Integer.parseInt(key.get(0)))
                        .with("cursorId", Long.parseLong(key.get(1)));
        String order = forward ? "order by hit.likeness desc, hit.id" : "order by hit.likeness, hit.id desc";
        Sql sql = Sql.format("%s %s %s limit :limit", hits(question), beyond, order)
                .with("limit", request.size() + 1);
        return NativeQueries.rows(session, new SqlQuery<>(sql, SearchRepository::hit));
    }

    long count(Question question) {
        Sql sql = Sql.format("select count(*) from (%s) hits", hits(question));
        return NativeQueries.query(session, sql, Long.class).getSingleResult();
    }

    private static Sql hits(Question question) {
        return Sql.of(HITS)
                .with("words", question.forgiving())
                .with("exact", question.exact())
                .with("folded", question.folded())
                .with("most", MOST_OF_EACH)
                .with("sounding", question.sounding().keySet().toArray(Long[]::new))
                .with("likenesses", question.sounding().values().toArray(Double[]::new))
                .with("kinds", question.kinds());
    }

    private static SearchHit hit(SqlRow row) {
        long id = row.number();
        RecordType kind = RecordType.valueOf(row.text());
        return new SearchHit(new GlobalId(kind.type(), id), Math.toIntExact(row.number()), row.text(), row.text());
    }
}
