package org.chancery.serve.limits;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chancery.graphql.PageRequest;
import org.chancery.serve.limits.PriceList.FieldPrice;
import org.chancery.serve.limits.PriceList.InputPrice;
import org.jspecify.annotations.Nullable;

/** What the arguments of an operation cost, whether they are written in the document or given as variables. */
final class ArgumentPrice {
    /** A text is compared in Latin letters, and its transliteration takes time. */
    private static final long OF_FOREIGN_CHARACTER = 4;

    private static final long ASCII_FOR_A_POINT = 8;

    private static final long OF_VALUE = 1;

    private final PriceList prices;
    private final Map<String, @Nullable Object> variables = new HashMap<>();

    /** A variable may be large and used a thousand times, so its price is computed once. */
    private final Map<String, Map<InputPrice, Long>> ofVariables = new HashMap<>();

    ArgumentPrice(PriceList prices, OperationDefinition operation, Map<String, @Nullable Object> variables) {
        this.prices = prices;
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            this.variables.put(variable.getName(), variable.getDefaultValue());
        }
        this.variables.putAll(variables);
    }

    long of(Field field, FieldPrice price) {
        long points = 0;
        for (Argument argument : field.getArguments()) {
            InputPrice ofArgument = price.arguments().get(argument.getName());
            if (ofArgument != null) {
                points += of(argument.getValue(), ofArgument);
            }
        }
        return points;
    }

    /**
     * The number of items that the arguments ask for. The resolver rejects a page that is too large, with a message of
     * its own.
     */
    long size(Field field, FieldPrice price) {
        for (Argument argument : field.getArguments()) {
            Integer asked = price.slicingArguments().contains(argument.getName()) ? number(argument.getValue()) : null;
            if (asked != null) {
                return Math.max(1, Math.min(asked, PageRequest.LARGEST));
            }
        }
        return price.assumedSize();
    }

    private long of(@Nullable Object value, InputPrice price) {
        if (value == null || value instanceof NullValue) {
            return 0;
        }
        if (value instanceof VariableReference reference) {
            return ofVariables
                    .computeIfAbsent(reference.getName(), name -> new HashMap<>())
                    .computeIfAbsent(price, unknown -> of(variables.get(reference.getName()), price));
        }
        if (value instanceof ArrayValue list) {
            return price.weight() + ofValues(list.getValues(), price.type());
        }
        if (value instanceof Collection<?> list) {
            return price.weight() + ofValues(list, price.type());
        }
        return price.weight() + ofContent(value, price.type());
    }

    /** A list is one condition, however many values it has. Each value costs the time to read it. */
    private long ofValues(Collection<?> values, String type) {
        InputPrice ofValue = new InputPrice(OF_VALUE, type);
        long points = 0;
        for (Object value : values) {
            points += of(value, ofValue);
        }
        return points;
    }

    private long ofContent(Object value, String type) {
        if (value instanceof ObjectValue object) {
            long points = 0;
            for (ObjectField field : object.getObjectFields()) {
                points += ofField(type, field.getName(), field.getValue());
            }
            return points;
        }
        if (value instanceof Map<?, ?> object) {
            long points = 0;
            for (Map.Entry<?, ?> field : object.entrySet()) {
                points += ofField(type, String.valueOf(field.getKey()), field.getValue());
            }
            return points;
        }
        if (value instanceof EnumValue constant) {
            return prices.ofEnumValue(type, constant.getName());
        }
        if (value instanceof StringValue text) {
            return ofText(text.getValue(), type);
        }
        return value instanceof String text ? ofText(text, type) : 0;
    }

    private long ofField(String type, String name, @Nullable Object value) {
        InputPrice price = prices.ofInputField(type, name);
        return price == null ? 0 : of(value, price);
    }

    private long ofText(String text, String type) {
        long foreign = text.chars().filter(character -> character >= 128).count();
        return prices.ofEnumValue(type, text)
                + foreign * OF_FOREIGN_CHARACTER
                + (text.length() - foreign) / ASCII_FOR_A_POINT;
    }

    /** A number, or the length of a list. */
    private @Nullable Integer number(@Nullable Object value) {
        if (value instanceof VariableReference reference) {
            return number(variables.get(reference.getName()));
        }
        if (value instanceof ArrayValue list) {
            return list.getValues().size();
        }
        if (value instanceof Collection<?> list) {
            return list.size();
        }
        if (value instanceof IntValue literal) {
            return literal.getValue().intValue();
        }
        return value instanceof Number number ? number.intValue() : null;
    }
}
