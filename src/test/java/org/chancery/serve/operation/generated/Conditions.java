package org.chancery.serve.operation.generated;

import graphql.Scalars;
import graphql.schema.GraphQLNonNull;

/** The directives that include or skip a part of an operation. */
final class Conditions {
    private final Chance chance;
    private final Variables variables;

    Conditions(Chance chance, Variables variables) {
        this.chance = chance;
        this.variables = variables;
    }

    /** Empty for most parts. */
    String some() {
        if (!chance.of(0.1)) {
            return "";
        }
        boolean skips = chance.of(0.5);
        String first = directive(skips);
        return chance.of(0.15) ? first + directive(!skips) : first;
    }

    private String directive(boolean skips) {
        // Most of what is asked for is answered.
        String condition = chance.of(0.5)
                ? variables.use(GraphQLNonNull.nonNull(Scalars.GraphQLBoolean), "if")
                : String.valueOf(chance.of(0.3) == skips);
        return (skips ? " @skip(if: " : " @include(if: ") + condition + ")";
    }
}
