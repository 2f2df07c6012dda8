package org.chancery.graphql;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads records of all types by their global ids. */
@ApplicationScoped
public class Nodes {
    private final List<NodeLoader> loaders;

    Nodes(@All List<NodeLoader> loaders) {
        this.loaders = loaders;
    }

    /** The records that exist, by global id. */
    public Map<GlobalId, Node> load(Collection<GlobalId> wanted) {
        Map<GlobalId, Node> found = new HashMap<>();
        for (NodeLoader loader : loaders) {
            List<Long> ids = wanted.stream()
                    .filter(id -> loader.types().contains(id.type()))
                    .map(GlobalId::id)
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                loader.load(ids).forEach((id, node) -> put(found, id, node));
            }
        }
        return found;
    }

    private static void put(Map<GlobalId, Node> found, long asked, Node node) {
        // The id contains the type, so that the id of one type finds no record of another. The record found may have
        // another id than the one asked for: that of the canonical record.
        GlobalId.decode(node.getId()).ifPresent(id -> found.put(new GlobalId(id.type(), asked), node));
    }
}
