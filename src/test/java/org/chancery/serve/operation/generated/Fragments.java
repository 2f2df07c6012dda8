package org.chancery.serve.operation.generated;

import graphql.schema.GraphQLCompositeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The named fragments of an operation. A finished one may be used again, also in another. */
final class Fragments {
    private final Chance chance;
    private final Overlaps overlaps;
    private final List<Fragment> finished = new ArrayList<>();
    private int begun;

    private record Fragment(String name, GraphQLCompositeType type, int levels, String text) {}

    /** Writes what a fragment selects. */
    interface Body {
        String of(GraphQLCompositeType type, int levels);
    }

    Fragments(Chance chance, Overlaps overlaps) {
        this.chance = chance;
        this.overlaps = overlaps;
    }

    /** A spread within this type, of a fragment that has at most so many levels. */
    String spread(GraphQLCompositeType within, int levels, Body body) {
        List<GraphQLCompositeType> types = overlaps.of(within);
        List<Fragment> fitting = finished.stream()
                .filter(fragment -> types.contains(fragment.type()) && fragment.levels() <= levels)
                .toList();
        if (!fitting.isEmpty() && chance.of(0.6)) {
            return "..." + chance.oneOf(fitting).name();
        }
        String name = "F" + begun++;
        GraphQLCompositeType type = chance.of(0.3) ? within : chance.oneOf(types);
        int ownLevels = 1 + chance.below(Math.min(levels, 3));
        finished.add(new Fragment(name, type, ownLevels, body.of(type, ownLevels)));
        return "..." + name;
    }

    String definitions() {
        return finished.stream()
                .map(fragment -> "\nfragment %s on %s %s"
                        .formatted(fragment.name(), fragment.type().getName(), fragment.text()))
                .collect(Collectors.joining());
    }
}
