package org.chancery.record.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.NodeLoader;

/** The sources. */
@ApplicationScoped
public class SourceRepository implements PanacheRepository<Source>, NodeLoader {
    @Override
    public Set<String> types() {
        return Set.of("Source");
    }

    @Override
    public Map<Long, Source> load(Collection<Long> ids) {
        return list("id in ?1", ids).stream().collect(toMap(Source::id, source -> source));
    }

    /**
     * The ids of the sources that the references mean: each one by its global id or its key, or all of a publisher or
     * title.
     */
    public List<Long> resolve(Collection<String> references) {
        Map<String, List<Long>> byText = byText(references.stream()
                .filter(reference ->
                        GlobalId.decode(ClientInput.requireText(reference)).isEmpty())
                .map(String::strip)
                .distinct()
                .toList());
        return references.stream()
                .flatMap(reference -> found(reference, byText).stream())
                .toList();
    }

    private List<Long> found(String reference, Map<String, List<Long>> byText) {
        List<Long> found = GlobalId.decode(reference)
                .map(this::byId)
                .orElseGet(() -> byText.getOrDefault(reference.strip(), List.of()));
        if (found.isEmpty()) {
            throw new ClientError(
                    ErrorCode.BAD_REFERENCE,
                    "No source is known as %s. Pass the id of a source, its key, its publisher or its title."
                            .formatted(ClientInput.quoted(reference)));
        }
        return found;
    }

    private List<Long> byId(GlobalId id) {
        if (!id.type().equals("Source")) {
            throw new ClientError(
                    ErrorCode.BAD_ID,
                    "The id \"%s\" is of type %s. Give the id of a source.".formatted(id.encoded(), id.type()));
        }
        return list("id", id.id()).stream().map(Source::id).toList();
    }

    /** All of them in one query: the titles of sources have no index, so that each query reads them all. */
    private Map<String, List<Long>> byText(List<String> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        return getSession()
                .createNativeQuery("""
                        with asked as materialized (select unnest(:texts) as text)
                        select asked.text, s.id from asked join entry e on e.key = asked.text join source s on s.id = e.id
                        union
                        select asked.text, s.id from asked join source s on lower(s.publisher) = lower(asked.text)
                        union
                        select asked.text, s.id from asked join source s on lower(s.title) = lower(asked.text)
                        order by id
                        """, Object[].class)
                .setParameter("texts", texts.toArray(String[]::new))
                .list()
                .stream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> ((Number) row[1]).longValue(), toList())));
    }
}
