package org.chancery.serve.operation.generated;

import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of an operation: given, left out, with and without a default, null, and sometimes unfit. */
final class Variables {
    private static final Object OF_NO_TYPE = Map.of("unfit", List.of(true));

    private final Chance chance;
    private final InputValues inputs;
    private final List<String> definitions = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> ofType = new LinkedHashMap<>();

    Variables(Chance chance, InputValues inputs) {
        this.chance = chance;
        this.inputs = inputs;
    }

    /** A variable for a place of this type, as the document writes it. */
    String use(GraphQLInputType type, String name) {
        String typeName = GraphQLTypeUtil.simplePrint(type) + " " + name;
        List<String> known = ofType.computeIfAbsent(typeName, key -> new ArrayList<>());
        if (!known.isEmpty() && chance.of(0.2)) {
            return chance.oneOf(known);
        }
        String variable = "v" + definitions.size();
        define(variable, type, name);
        known.add("$" + variable);
        return "$" + variable;
    }

    private void define(String variable, GraphQLInputType type, String name) {
        boolean isNonNull = type instanceof GraphQLNonNull;
        boolean hasDefault = chance.of(0.35);
        // A default lets a variable that may be null stand where null may not.
        GraphQLInputType declared = isNonNull && hasDefault && chance.of(0.5)
                ? (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(type)
                : type;
        String definition = "$" + variable + ": " + GraphQLTypeUtil.simplePrint(declared);
        definitions.add(
                hasDefault ? definition + " = " + Literals.of(declared, inputs.present(declared, name)) : definition);
        boolean isRequired = isNonNull && !hasDefault;
        if (!chance.of(hasDefault ? 0.5 : isRequired ? 0.004 : 0.1)) {
            values.put(variable, given(type, name));
        }
    }

    private @Nullable Object given(GraphQLInputType type, String name) {
        // Where the place needs a value, null fails in fields that do not even use it: SmallRye looks at all of them.
        if (!(type instanceof GraphQLNonNull) && chance.of(0.05)) {
            return null;
        }
        return chance.of(0.005) ? OF_NO_TYPE : inputs.present(type, name);
    }

    /** What stands behind the name of the operation: empty without variables. */
    String definitions() {
        return definitions.isEmpty() ? "" : "(" + String.join(", ", definitions) + ")";
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
