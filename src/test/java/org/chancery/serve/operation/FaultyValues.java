package org.chancery.serve.operation;

import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Set;
import org.chancery.serve.operation.generated.Chance;
import org.chancery.serve.operation.generated.ValuePool;

/** Values for the arguments of the test API. */
final class FaultyValues implements ValuePool {
    /** Those that wait, count, write, or overflow the stack, which takes long. */
    private static final Set<String> NOT_ASKED = Set.of(
            "slow", "sleep", "spin", "stock", "steal", "backend", "overflow", "thread", "stocks", "stateAfterQuery");

    @Override
    public Object scalar(GraphQLScalarType type, String name, Chance chance) {
        return switch (type.getName()) {
            case "Int" -> number(name, chance);
            case "Float" -> chance.below(10) / 2.0;
            case "Boolean" -> chance.of(0.5);
            case "Date" -> chance.oneOf(List.of("2023-01-01", "2000-02-29", "2023-02-30"));
            default -> chance.oneOf(List.of("a", "", "مبعوث", "\"\\\n", "x".repeat(40)));
        };
    }

    private static Object number(String name, Chance chance) {
        return switch (name) {
            case "number" -> chance.below(500);
            case "from" -> chance.below(20) - 2;
            default -> chance.below(4);
        };
    }

    @Override
    public List<String> cursors(String parentType, String field) {
        return List.of();
    }

    @Override
    public List<String> languages() {
        return List.of("en", "ar");
    }

    @Override
    public boolean isAsked(String type, String field) {
        return !(type.equals("Query") && NOT_ASKED.contains(field));
    }
}
