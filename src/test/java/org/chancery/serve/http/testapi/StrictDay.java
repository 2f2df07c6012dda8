package org.chancery.serve.http.testapi;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

/** A day as text. Anything else is rejected with its own code and message. */
final class StrictDay implements Coercing<String, String> {
    /** No day of this year is written. */
    static final int UNWRITTEN_YEAR = 1900;

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        if (day.toString().startsWith(UNWRITTEN_YEAR + "-")) {
            throw new CoercingSerializeException("No day of " + UNWRITTEN_YEAR + " is written.");
        }
        return day.toString();
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        if (isDay(input)) {
            return input.toString();
        }
        throw CoercingParseValueException.newCoercingParseValueException()
                .message(problem(input))
                .extensions(Map.of("code", "BAD_DATE"))
                .build();
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue string ? string.getValue() : input.toString();
        if (isDay(text)) {
            return text;
        }
        throw CoercingParseLiteralException.newCoercingParseLiteralException()
                .message(problem(text))
                .extensions(Map.of("code", "BAD_DATE"))
                .build();
    }

    private static boolean isDay(Object input) {
        try {
            return LocalDate.parse(input.toString()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String problem(Object input) {
        return "\"" + input + "\" is not a day. Write YYYY-MM-DD.";
    }
}
