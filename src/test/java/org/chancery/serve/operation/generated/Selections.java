package org.chancery.serve.operation.generated;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Writes what an operation selects: fields under their names and aliases, and fragments within fragments. */
final class Selections {
    private static final String TYPE_NAME = "__typename";
    private static final int MOST_PARTS = 4;

    private final Chance chance;
    private final Overlaps overlaps;
    private final ValuePool pool;
    private final Arguments arguments;
    private final Conditions conditions;
    private final ResponseKeys keys;
    private final Fragments fragments;
    private int fieldsLeft;

    /** A field with its name in the answer and its arguments. */
    private record Head(GraphQLFieldDefinition field, String text) {}

    Selections(
            Chance chance, Overlaps overlaps, ValuePool pool, Arguments arguments, Conditions conditions, int fields) {
        this.chance = chance;
        this.overlaps = overlaps;
        this.pool = pool;
        this.arguments = arguments;
        this.conditions = conditions;
        keys = new ResponseKeys(chance);
        fragments = new Fragments(chance, overlaps);
        fieldsLeft = fields;
    }

    /** The selection in braces, with at most so many levels of fields. */
    String of(GraphQLCompositeType type, int levels) {
        List<Head> heads = new ArrayList<>();
        StringJoiner parts = new StringJoiner(" ", "{ ", " }");
        int count = fieldsLeft > 0 ? 1 + chance.below(MOST_PARTS) : 1;
        for (int part = 0; part < count; part++) {
            parts.add(part(type, levels, heads));
        }
        return parts.toString();
    }

    String fragmentDefinitions() {
        return fragments.definitions();
    }

    private String part(GraphQLCompositeType type, int levels, List<Head> heads) {
        if (chance.of(fragmentShare(type))) {
            return switch (chance.below(5)) {
                case 0, 1 -> fragments.spread(type, levels, this::of) + conditions.some();
                case 2 -> "..." + conditions.some() + " " + of(type, levels);
                case 3 -> apart(type, levels);
                default -> inline(chance.oneOf(overlaps.of(type)), levels);
            };
        }
        if (chance.of(0.05)) {
            return keys.alias(TYPE_NAME, TYPE_NAME, "String!", "id") + TYPE_NAME + conditions.some();
        }
        if (!heads.isEmpty() && chance.of(0.07)) {
            // Asked for twice, it is answered once, with all that is selected of it.
            return whole(chance.oneOf(heads), levels);
        }
        return field(type, levels, heads);
    }

    /** What has hardly a field of its own is asked for by its types. */
    private double fragmentShare(GraphQLCompositeType type) {
        if (type instanceof GraphQLObjectType) {
            return 0.18;
        }
        return asked(type).size() <= 1 ? 0.8 : 0.3;
    }

    private String inline(GraphQLCompositeType type, int levels) {
        return "... on " + type.getName() + conditions.some() + " " + of(type, levels);
    }

    /** Two object types with different fields of one name: an object has only one of them. */
    private String apart(GraphQLCompositeType type, int levels) {
        List<GraphQLObjectType> types = overlaps.objectTypes(type);
        GraphQLObjectType one = chance.oneOf(types);
        GraphQLObjectType other = chance.oneOf(types);
        if (one.equals(other) || leaves(one).isEmpty()) {
            return inline(one, levels);
        }
        GraphQLFieldDefinition ofOne = chance.oneOf(leaves(one));
        List<GraphQLFieldDefinition> alike = leaves(other).stream()
                .filter(field -> print(field.getType()).equals(print(ofOne.getType())))
                .toList();
        if (alike.isEmpty()) {
            return inline(one, levels);
        }
        String key = keys.fresh("apart");
        return onlyOf(one, key, ofOne) + " " + onlyOf(other, key, chance.oneOf(alike));
    }

    private String onlyOf(GraphQLObjectType type, String key, GraphQLFieldDefinition field) {
        return "... on %s { %s: %s }".formatted(type.getName(), key, call(type, field));
    }

    private String field(GraphQLCompositeType type, int levels, List<Head> heads) {
        List<GraphQLFieldDefinition> choices = choices(type, levels);
        if (choices.isEmpty()) {
            return TYPE_NAME;
        }
        fieldsLeft--;
        GraphQLFieldDefinition field = chance.oneOf(choices);
        String call = call(type, field);
        String other = chance.oneOf(choices).getName();
        Head head = new Head(field, keys.alias(field.getName(), call, print(field.getType()), other) + call);
        heads.add(head);
        return whole(head, levels);
    }

    private String whole(Head head, int levels) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(head.field().getType());
        String asked = head.text() + conditions.some();
        return type instanceof GraphQLCompositeType composite ? asked + " " + of(composite, levels - 1) : asked;
    }

    private String call(GraphQLCompositeType type, GraphQLFieldDefinition field) {
        return field.getName() + arguments.of(type.getName(), field);
    }

    private List<GraphQLFieldDefinition> choices(GraphQLCompositeType type, int levels) {
        List<GraphQLFieldDefinition> leaves = leaves(type);
        if (levels <= 1 || fieldsLeft <= 0 || (!leaves.isEmpty() && chance.of(0.5))) {
            return leaves;
        }
        return asked(type);
    }

    private List<GraphQLFieldDefinition> asked(GraphQLCompositeType type) {
        if (!(type instanceof GraphQLFieldsContainer container)) {
            // A union has none of its own.
            return List.of();
        }
        return container.getFieldDefinitions().stream()
                .filter(field -> pool.isAsked(type.getName(), field.getName()))
                .toList();
    }

    private List<GraphQLFieldDefinition> leaves(GraphQLCompositeType type) {
        return asked(type).stream()
                .filter(field -> !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType))
                .toList();
    }

    private static String print(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }
}
