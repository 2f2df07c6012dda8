package org.chancery.serve.operation.generated;

import graphql.schema.GraphQLScalarType;
import java.util.List;

/** The values that the arguments of generated operations get: mostly good ones, and some that are refused. */
public interface ValuePool {
    /**
     * A value, as JSON has it.
     *
     * @param name of the argument or of the input field
     */
    Object scalar(GraphQLScalarType type, String name, Chance chance);

    /** Cursors that fit the list of this field where it has no other arguments; empty if there are none. */
    List<String> cursors(String parentType, String field);

    /** The language headers of requests. */
    List<String> languages();

    /** Whether operations ask for the field. Its answer must be the same each time. */
    default boolean isAsked(String type, String field) {
        return true;
    }
}
