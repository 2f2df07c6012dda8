package org.chancery.serve.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import graphql.execution.ResultPath;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of the answer. Its fields get their values one after the other, and it writes itself as JSON. */
final class ResolvedObject implements JsonSerializable {
    /** The index of what is no element of a list. */
    static final int NO_INDEX = -1;

    private final Selection selection;
    private final @Nullable Object source;
    private final @Nullable Object[] values;
    private final @Nullable ResolvedObject parent;
    private final @Nullable SelectedField field;
    private final int index;

    /**
     * @param source what the resolvers of its fields get; null for the query itself
     * @param parent the object of which it is a field's value, or an element of it; null for the query itself
     */
    ResolvedObject(
            Selection selection,
            @Nullable Object source,
            @Nullable ResolvedObject parent,
            @Nullable SelectedField field,
            int index) {
        this.selection = selection;
        this.source = source;
        this.parent = parent;
        this.field = field;
        this.index = index;
        values = new Object[selection.fields().size()];
    }

    Selection selection() {
        return selection;
    }

    @Nullable
    Object source() {
        return source;
    }

    @Nullable
    ResolvedObject parent() {
        return parent;
    }

    @Nullable
    SelectedField field() {
        return field;
    }

    int index() {
        return index;
    }

    void set(int position, @Nullable Object value) {
        values[position] = value;
    }

    /** Where it stands in the answer. */
    ResultPath path() {
        if (parent == null || field == null) {
            return ResultPath.rootPath();
        }
        ResultPath ofField = parent.path().segment(field.field().getResultKey());
        return index == NO_INDEX ? ofField : ofField.segment(index);
    }

    /**
     * Replaces each value that lacks something which must be there by null, from the leaves up.
     *
     * @return this; null if a field of its own lacks it
     */
    @Nullable
    ResolvedObject withoutIncomplete() {
        boolean isComplete = true;
        for (int position = 0; position < values.length; position++) {
            SelectedField.ValueShape shape = selection.fields().get(position).shape();
            values[position] = withoutIncomplete(values[position], shape);
            isComplete &= values[position] != null || !shape.isNonNull();
        }
        return isComplete ? this : null;
    }

    private static @Nullable Object withoutIncomplete(@Nullable Object value, SelectedField.ValueShape shape) {
        if (value instanceof ResolvedObject object) {
            return object.withoutIncomplete();
        }
        SelectedField.ValueShape element = shape.element();
        if (!(value instanceof List<?>) || element == null) {
            return value;
        }
        // The list is the engine's own.
        @SuppressWarnings("unchecked")
        List<@Nullable Object> elements = (List<@Nullable Object>) value;
        elements.replaceAll(each -> withoutIncomplete(each, element));
        return element.isNonNull() && elements.contains(null) ? null : elements;
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider serializers) throws IOException {
        write(json);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int position = 0; position < values.length; position++) {
            json.writeFieldName(selection.fields().get(position).key());
            write(values[position], json);
        }
        json.writeEndObject();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof ResolvedObject object) {
            object.write(json);
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(element, json);
            }
            json.writeEndArray();
        } else {
            json.writePOJO(value);
        }
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider serializers, TypeSerializer type)
            throws IOException {
        serialize(json, serializers);
    }
}
