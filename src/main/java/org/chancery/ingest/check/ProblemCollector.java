package org.chancery.ingest.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.chancery.language.NearestWord;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Lets Jackson continue after a value that it cannot bind, so that one reading finds all problems. */
public final class ProblemCollector extends DeserializationProblemHandler {
    /** Gives each reading its own collection. */
    public static ObjectReader reader(ObjectMapper mapper, Class<?> type, Problems problems) {
        return mapper.readerFor(type).withAttribute(Problems.class, problems);
    }

    private static Problems problems(DeserializationContext context) {
        return (Problems) context.getAttribute(Problems.class);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        Problems problems = problems(context);
        String path = path(context.getParser());
        if (target.isEnum()) {
            List<String> names = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            problems.add(path, value, "this value is unknown", NearestWord.hint(value, names));
        } else if (target == Boolean.class) {
            problems.add(path, value, "this is neither true nor false", "Give true or false");
        } else if (Number.class.isAssignableFrom(target)) {
            problems.add(path, value, "this is not a number", "Give a number");
        } else if (target == Edtf.class) {
            problems.add(path, value, failure, "Write EDTF, for example 2023-06");
        } else {
            problems.add(path, value, failure, "Correct the value");
        }
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure) {
        problems(context).add(path(context.getParser()), value, failure, "Correct the number");
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        String found = token.isScalarValue() ? parser.getText() : null;
        problems(context).add(path(parser), found, "the value has the wrong shape", "Give " + shape(target));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> target,
            ValueInstantiator instantiator,
            JsonParser parser,
            String failure)
            throws IOException {
        return handleUnexpectedToken(context, context.constructType(target), parser.currentToken(), parser, failure);
    }

    private static String path(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String shape(JavaType target) {
        if (target.isCollectionLikeType()) {
            return "a list";
        }
        if (target.isMapLikeType()) {
            return "texts by language, such as {en: …, ru: …}";
        }
        if (target.getRawClass().isRecord()) {
            return "fields of " + target.getRawClass().getSimpleName();
        }
        return "a single " + target.getRawClass().getSimpleName();
    }
}
