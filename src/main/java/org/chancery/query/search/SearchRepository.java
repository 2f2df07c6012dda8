package org.chancery.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

    /**
     * Events come by all their words; then each of their titles has to have the words itself. Candidates are few, and
     * {@code offset 0} keeps PostgreSQL from reading all names and entries for them.
     */
    private static final String CANDIDATES = """
            with named as materialized (
                select n.id from name n join entry e on e.id = n.entry_id
                where not n.title and n.words @@ to_tsquery('simple', :words) and e.kind in (:kinds)
                limit :most
            ), told as materialized (
                select event_id from event_text
                where words @@ to_tsquery('simple', :words) and type in (:kinds)
                limit :most
            ), candidate as (
                select id from named
                union
                select id from name where entry_id = any(cast(:sounding as bigint[]))
                union
                select title.id from told
                cross join lateral (
                    select n.id from event_record r join name n on n.entry_id = r.record_id
                    where r.event_id = told.event_id
                      and to_tsvector('simple', coalesce(n.spaced, n.folded)) @@ to_tsquery('simple', :words)
                    offset 0) title
            ), hit as (
                select distinct on (e.id) e.id, e.kind, n.text, n.language,
                    cast(round(100000 * case
                        when to_tsvector('simple', coalesce(n.spaced, n.folded)) @@ to_tsquery('simple', :exact) then 1
                        when n.entry_id = any(cast(:sounding as bigint[]))
                            then (cast(:likenesses as float8[]))[array_position(cast(:sounding as bigint[]), n.entry_id)]
                        else word_similarity(:folded, n.folded) end) as integer) as likeness
                from candidate join name n on n.id = candidate.id
                left join event named_event on named_event.id = n.entry_id
                left join actor named_actor on named_actor.id = n.entry_id
                cross join lateral (
                    select id, kind, dataset_id from entry
                    where id = coalesce(named_event.same_as_id, named_actor.same_as_id, n.entry_id) offset 0) e
                left join dispute d on d.id = e.id
                where not coalesce(d.withdrawn, false)
                    and not exists (select from dataset where id = e.dataset_id and loaded_at is null)
                order by e.id, likeness desc, length(n.folded), n.ordinal)
            """;

    /** Sources are read as they are: few questions are about them, and their titles are not folded. */
    private static final String SOURCES = """
            , source_hit as (
                select s.id, 'SOURCE' as kind, s.title as text, coalesce(s.language, 'und') as language,
                    cast(round(100000 * case
                        when lower(s.title) = lower(:plain) then 1
                        else least(0.99, word_similarity(lower(:plain), lower(concat_ws(' ', s.title, s.publisher)))) end)
                        as integer)
                        as likeness
                from source s join entry on entry.id = s.id join dataset on dataset.id = entry.dataset_id
                where dataset.loaded_at is not null and (
                    to_tsvector('simple', concat_ws(' ', s.title, s.publisher)) @@ plainto_tsquery('simple', :plain)
                    or to_tsvector('simple', concat_ws(' ', s.title, s.publisher)) @@ to_tsquery('simple', :exact))
                limit :most)
            """;

    private static final String OF_NAMES = "select id, kind, likeness, text, language from hit";
    private static final String OF_SOURCES = " union all select id, kind, likeness, text, language from source_hit";

    private static final String COUNT = """
            select count(*), cast((select count(*) from named) < :most and (select count(*) from told) < :most as text)
            from %s""";

    private final Session session;

    SearchRepository(Session session) {
        this.session = session;
    }

    /**
     * What is searched for.
     *
     * @param plain the text as it was written
     * @param folded the same, folded
     * @param exact the query for its very words
     * @param forgiving the query for them or for similar ones
     * @param sounding actors whom the text means, and persons whose names sound like it, with their likeness between 0
     *     and 1
     */
    record Question(
            String plain,
            String folded,
            String exact,
            String forgiving,
            Set<RecordType> kinds,
            Map<Long, Double> sounding) {
        Question withSounding(Map<Long, Double> persons) {
            return new Question(plain, folded, exact, forgiving, kinds, persons);
        }

        boolean isForSources() {
            return kinds.contains(RecordType.SOURCE);
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
        Sql sql = Sql.format(
                        "%s select hit.id, hit.kind, hit.likeness, hit.text, hit.language from %s %s %s limit :limit",
                        candidates(question), hits(question), beyond, order)
                .with("limit", request.size() + 1);
        return NativeQueries.rows(session, new SqlQuery<>(sql, SearchRepository::hit));
    }

    /** How many records there are; where there are more candidates than are ranked, at least so many. */
    Supplier<SearchTotal> count(Question question) {
        List<SearchTotal> counted = new ArrayList<>(1);
        return () -> {
            if (counted.isEmpty()) {
                Sql sql = Sql.format("%s%s", candidates(question), Sql.format(COUNT, hits(question)));
                counted.addAll(NativeQueries.rows(
                        session,
                        new SqlQuery<>(
                                sql,
                                row -> new SearchTotal(Math.toIntExact(row.number()), Boolean.valueOf(row.text())))));
            }
            return counted.get(0);
        };
    }

    /** The hits, as a table with this alias. */
    private static Sql hits(Question question) {
        return Sql.of("(%s%s) hit".formatted(OF_NAMES, question.isForSources() ? OF_SOURCES : ""));
    }

    private static Sql candidates(Question question) {
        Sql names = Sql.of(CANDIDATES)
                .with("words", question.forgiving())
                .with("exact", question.exact())
                .with("folded", question.folded())
                .with("most", MOST_OF_EACH)
                .with("sounding", question.sounding().keySet().toArray(Long[]::new))
                .with("likenesses", question.sounding().values().toArray(Double[]::new))
                .with("kinds", question.kinds());
        return question.isForSources()
                ? Sql.format("%s%s", names, Sql.of(SOURCES).with("plain", question.plain()))
                : names;
    }

    private static SearchHit hit(SqlRow row) {
        long id = row.number();
        RecordType kind = RecordType.valueOf(row.text());
        return new SearchHit(new GlobalId(kind.type(), id), Math.toIntExact(row.number()), row.text(), row.text());
    }
}
