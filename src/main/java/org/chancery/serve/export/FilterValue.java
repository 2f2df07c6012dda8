package org.chancery.serve.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.language.NearestWord;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.DisputeRef;
import org.chancery.record.event.EventRef;
import org.chancery.record.place.NearInput;
import org.chancery.record.place.PlaceRef;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;

/** The form of the values of one type in a URL. */
record FilterValue<T>(Class<T> type, Function<String, T> read, Function<T, String> write) {
    /**
     * The form of the values of a parameter.
     *
     * @throws IllegalArgumentException if values of this type have none
     */
    static FilterValue<?> of(String parameter, Class<?> type) {
        if (type.isEnum()) {
            return word(parameter, type.asSubclass(Enum.class));
        }
        return Stream.of(
                        new FilterValue<>(String.class, UnaryOperator.identity(), UnaryOperator.identity()),
                        new FilterValue<>(Boolean.class, text -> truth(parameter, text), String::valueOf),
                        new FilterValue<>(Edtf.class, text -> date(parameter, text), Edtf::text),
                        new FilterValue<>(NearInput.class, text -> circle(parameter, text), FilterValue::text),
                        new FilterValue<>(ActorRef.class, ActorRef::new, ActorRef::text),
                        new FilterValue<>(DisputeRef.class, DisputeRef::new, DisputeRef::text),
                        new FilterValue<>(EventRef.class, EventRef::new, EventRef::text),
                        new FilterValue<>(PlaceRef.class, PlaceRef::new, PlaceRef::text))
                .filter(form -> form.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s of the filter is a %s, which has no form in a URL yet".formatted(parameter, type)));
    }

    /** The value in its form in a URL. */
    String text(Object value) {
        return write.apply(type.cast(value));
    }

    static <E extends Enum<E>> E constant(String parameter, Class<E> kind, String text) {
        List<E> all = List.of(kind.getEnumConstants());
        return all.stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new ClientError(
                        ErrorCode.BAD_ARGUMENT,
                        "%s has no value %s. %s"
                                .formatted(
                                        parameter,
                                        ClientInput.quoted(text),
                                        NearestWord.hint(
                                                text,
                                                all.stream().map(Enum::name).toList()))));
    }

    private static <E extends Enum<E>> FilterValue<E> word(String parameter, Class<E> kind) {
        return new FilterValue<>(kind, text -> constant(parameter, kind, text), Enum::name);
    }

    static boolean truth(String parameter, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new ClientError(
                        ErrorCode.BAD_ARGUMENT,
                        "%s is %s. Write true or false.".formatted(parameter, ClientInput.quoted(text)));
        };
    }

    private static Edtf date(String parameter, String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException rejected) {
            throw new ClientError(ErrorCode.BAD_DATE, parameter + ": " + rejected.getMessage());
        }
    }

    private static NearInput circle(String parameter, String text) {
        String[] numbers = text.split(",", -1);
        try {
            if (numbers.length == 3) {
                NearInput circle = new NearInput(number(numbers[0]), number(numbers[1]), number(numbers[2]));
                circle.check();
                return circle;
            }
        } catch (NumberFormatException e) {
            // Reported below, with the wrong number of numbers.
        }
        throw new ClientError(
                ErrorCode.BAD_ARGUMENT,
                "%1$s is %2$s. Write latitude, longitude and kilometres: %1$s=38.56,68.77,50."
                        .formatted(parameter, ClientInput.quoted(text)));
    }

    private static double number(String text) {
        double number = Double.parseDouble(text.strip());
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static String text(NearInput circle) {
        return Stream.of(circle.latitude(), circle.longitude(), circle.kilometres())
                .map(FilterValue::shortest)
                .collect(Collectors.joining(","));
    }

    private static String shortest(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }
}
