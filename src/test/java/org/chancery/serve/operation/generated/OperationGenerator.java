package org.chancery.serve.operation.generated;

import graphql.schema.GraphQLSchema;

/** Makes operations of every form that the schema allows, and a few that are refused. */
public final class OperationGenerator {
    private static final int LEAST_FIELDS = 3;
    private static final int MORE_FIELDS = 22;
    private static final int LEAST_LEVELS = 3;
    private static final int MORE_LEVELS = 4;
    private static final String INTROSPECTION =
            " t: __type(name: \"Query\") { kind fields { name } } __schema { queryType { name } }";

    private final GraphQLSchema schema;
    private final Overlaps overlaps;
    private final ValuePool pool;

    public OperationGenerator(GraphQLSchema schema, ValuePool pool) {
        this.schema = schema;
        this.pool = pool;
        overlaps = new Overlaps(schema);
    }

    /** The operation with this seed. */
    public GeneratedOperation operation(long seed) {
        Chance chance = new Chance(seed);
        InputValues inputs = new InputValues(chance, pool);
        Variables variables = new Variables(chance, inputs);
        Selections selections = new Selections(
                chance,
                overlaps,
                pool,
                new Arguments(chance, pool, inputs, variables),
                new Conditions(chance, variables),
                LEAST_FIELDS + chance.below(MORE_FIELDS));
        String selection = selections.of(schema.getQueryType(), LEAST_LEVELS + chance.below(MORE_LEVELS));
        boolean isNamed = chance.of(0.3);
        boolean hasSibling = isNamed && chance.of(0.2);
        String head = isNamed ? "query Asked" + variables.definitions() : "query " + variables.definitions();
        String document = head
                + (chance.of(0.02) ? selection.replaceFirst("\\{", "{" + INTROSPECTION) : selection)
                + selections.fragmentDefinitions()
                + (hasSibling ? "\nquery NotAsked { __typename }" : "");
        return new GeneratedOperation(
                seed,
                document,
                hasSibling ? "Asked" : null,
                variables.values(),
                chance.of(0.5) ? null : chance.oneOf(pool.languages()));
    }
}
