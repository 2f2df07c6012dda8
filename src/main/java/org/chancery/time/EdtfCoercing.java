package org.chancery.time;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.Map;

/** Turns dates into GraphQL strings and back. An error says why a text is not a date. */
final class EdtfCoercing implements Coercing<Edtf, String> {
    private static final Map<String, Object> BAD_DATE = Map.of("code", "BAD_DATE");
    private static final String NOT_A_STRING = "A date is a string. Write EDTF in quotes, for example \"2023-06\".";

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof Edtf date) {
            return date.canonical();
        }
        throw new CoercingSerializeException("Not a date: " + result.getClass().getName());
    }

    @Override
    public Edtf parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof Edtf date) {
            return date;
        }
        if (!(input instanceof String text)) {
            throw badValue(NOT_A_STRING);
        }
        try {
            return Edtf.parse(text);
        } catch (EdtfException refused) {
            throw badValue(refused.getMessage());
        }
    }

    @Override
    public Edtf parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(literal instanceof StringValue text)) {
            throw badLiteral(NOT_A_STRING);
        }
        try {
            return Edtf.parse(text.getValue());
        } catch (EdtfException refused) {
            throw badLiteral(refused.getMessage());
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(parseValue(input, context, locale).canonical());
    }

    private static CoercingParseValueException badValue(String message) {
        return CoercingParseValueException.newCoercingParseValueException()
                .message(message)
                .extensions(BAD_DATE)
                .build();
    }

    private static CoercingParseLiteralException badLiteral(String message) {
        return CoercingParseLiteralException.newCoercingParseLiteralException()
                .message(message)
                .extensions(BAD_DATE)
                .build();
    }
}
