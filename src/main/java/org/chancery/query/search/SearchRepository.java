package org.chancery.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.PageRequest;
import org.chancery.record.LikePattern;
import org.chancery.record.RecordType;
import org.chancery.record.SoughtText;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

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
                left join event told on told.id = n.entry_id
                left join actor known on known.id = n.entry_id
                join entry e on e.id = coalesce(told.same_as_id, known.same_as_id, n.entry_id)
                left join event v on v.id = e.id
                left join dispute d on d.id = e.id
                where (n.folded like :pattern or :folded <% n.folded)
                  and e.kind in (:kinds)
                  and not coalesce(told.withdrawn, false) and not coalesce(v.withdrawn, false) and not coalesce(d.withdrawn, false)
                order by e.id, likeness desc, length(n.folded), n.ordinal) hit
            """;

    private final Session session;

    SearchRepository(Session session) {
        this.session = session;
    }

    /**
     * What is like the text, the likest first and among equals the lowest id first; one more than a page.
     *
     * @param key the likeness and the id of the record that the page starts behind; empty for the first page
     */
    List<SearchHit> find(SoughtText text, Set<RecordType> kinds, PageRequest request, List<String> key) {
        boolean forward = !request.backward();
        String beyond = key.isEmpty()
                ? ""
                : "where (-hit.likeness, hit.id) %s (:cursorLikeness, :cursorNumber)".formatted(forward ? ">" : "<");
        String order = forward ? "order by hit.likeness desc, hit.id" : "order by hit.likeness, hit.id desc";
        NativeQuery<Object[]> query = asked(
                session.createNativeQuery("%s %s %s limit :limit".formatted(HITS, beyond, order), Object[].class),
                text,
                kinds);
        query.setParameter("limit", request.size() + 1);
        if (!key.isEmpty()) {
            query.setParameter("cursorLikeness", -Integer.parseInt(key.get(0)));
            query.setParameter("cursorNumber", Long.parseLong(key.get(1)));
        }
        return query.list().stream().map(SearchRepository::hit).toList();
    }

    long count(SoughtText text, Set<RecordType> kinds) {
        String sql = "select count(*) from (%s) hits".formatted(HITS);
        return asked(session.createNativeQuery(sql, Long.class), text, kinds).getSingleResult();
    }

    private static <T> NativeQuery<T> asked(NativeQuery<T> query, SoughtText text, Set<RecordType> kinds) {
        return query.setParameter("pattern", LikePattern.ofFoldedNames(text))
                .setParameter("folded", text.folded())
                .setParameterList(
                        "kinds", EnumSet.copyOf(kinds).stream().map(Enum::name).toList());
    }

    private static SearchHit hit(Object[] row) {
        RecordType kind = RecordType.valueOf((String) row[1]);
        GlobalId id = new GlobalId(kind.type(), ((Number) row[0]).longValue());
        return new SearchHit(id, ((Number) row[2]).intValue(), (String) row[3], (String) row[4]);
    }
}
