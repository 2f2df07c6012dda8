package org.chancery.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.PageRequest;
import org.chancery.record.LikePattern;
import org.chancery.record.NativeQueries;
import org.chancery.record.RecordType;
import org.chancery.record.SoughtText;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.hibernate.Session;

/** Searches the folded names, by trigrams. */
@ApplicationScoped
class SearchRepository {
    private static final String HITS = """
            select hit.id, hit.kind, hit.likeness, hit.text, hit.language
            from (
                select distinct on (e.id) e.id, e.kind, n.text, n.language,
                    cast(round(100000 * case when n.folded like :pattern then 1
                                             else word_similarity(:folded, n.folded) end) as integer) as likeness
                from name n
                left join event named_event on named_event.id = n.entry_id
                left join actor named_actor on named_actor.id = n.entry_id
                join entry e on e.id = coalesce(named_event.same_as_id, named_actor.same_as_id, n.entry_id)
                left join event v on v.id = e.id
                left join dispute d on d.id = e.id
                where (n.folded like :pattern or :folded <% n.folded)
                  and e.kind in (:kinds)
                  and not coalesce(named_event.withdrawn, false) and not coalesce(v.withdrawn, false) and not coalesce(d.withdrawn, false)
                order by e.id, likeness desc, length(n.folded), n.ordinal) hit
            """;

    private final Session session;

    SearchRepository(Session session) {
        this.session = session;
    }

    /**
     * The records similar to the text, the most similar first and among equals the lowest id first; one more than a
     * page.
     *
     * @param key the likeness and the id of the record that the page starts after; empty for the first page
     */
    List<SearchHit> find(SoughtText text, Set<RecordType> kinds, PageRequest request, List<String> key) {
        boolean forward = !request.backward();
        Sql beyond = key.isEmpty()
                ? Sql.EMPTY
                : Sql.format("where (-hit.likeness, hit.id) %s (:cursorLikeness, :cursorId)", forward ? ">" : "<")
                        .with("cursorLikeness", -Integer.parseInt(key.get(0)))
                        .with("cursorId", Long.parseLong(key.get(1)));
        String order = forward ? "order by hit.likeness desc, hit.id" : "order by hit.likeness, hit.id desc";
        Sql sql = Sql.format("%s %s %s limit :limit", hits(text, kinds), beyond, order)
                .with("limit", request.size() + 1);
        return NativeQueries.rows(session, new SqlQuery<>(sql, SearchRepository::hit));
    }

    long count(SoughtText text, Set<RecordType> kinds) {
        Sql sql = Sql.format("select count(*) from (%s) hits", hits(text, kinds));
        return NativeQueries.query(session, sql, Long.class).getSingleResult();
    }

    private static Sql hits(SoughtText text, Set<RecordType> kinds) {
        return Sql.of(HITS)
                .with("pattern", LikePattern.ofFoldedNames(text))
                .with("folded", text.folded())
                .with("kinds", EnumSet.copyOf(kinds));
    }

    private static SearchHit hit(SqlRow row) {
        long id = row.number();
        RecordType kind = RecordType.valueOf(row.text());
        return new SearchHit(new GlobalId(kind.type(), id), Math.toIntExact(row.number()), row.text(), row.text());
    }
}
