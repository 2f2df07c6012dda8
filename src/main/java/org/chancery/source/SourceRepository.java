package org.chancery.source;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.relay.GlobalId;
import org.chancery.relay.NodeLoader;
import org.chancery.wire.ClientError;
import org.chancery.wire.ClientInput;
import org.chancery.wire.ErrorCode;

/** The sources. */
@ApplicationScoped
public class SourceRepository implements PanacheRepository<Source>, NodeLoader {
    @Override
    public Set<String> types() {
        return Set.of("Source");
    }

    @Override
    public Map<Long, Source> load(Collection<Long> numbers) {
        return list("id in ?1", numbers).stream().collect(toMap(Source::number, source -> source));
    }

    /**
     * The numbers of the sources that a reference means: one by its global id or its key, or all of a publisher or title.
     */
    public List<Long> resolve(String reference) {
        List<Long> found = GlobalId.decode(ClientInput.requireText(reference))
                .map(this::byId)
                .orElseGet(() -> byText(reference.strip()));
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
                    "The id \"%s\" is that of a %s, and a source is asked for.".formatted(id.encoded(), id.type()));
        }
        return list("id", id.number()).stream().map(Source::number).toList();
    }

    private List<Long> byText(String text) {
        return getEntityManager()
                .createNativeQuery("""
                        select s.id from source s join entry e on e.id = s.id
                        where e.key = :text or lower(s.publisher) = lower(:text) or lower(s.title) = lower(:text)
                        order by s.id
                        """, Long.class)
                .setParameter("text", text)
                .getResultList();
    }
}
