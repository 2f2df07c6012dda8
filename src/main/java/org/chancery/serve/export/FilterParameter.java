package org.chancery.serve.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.language.NearestWord;
import org.chancery.query.timeline.EventFilter;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.Channel;
import org.chancery.record.event.DisputeRef;
import org.chancery.record.event.EventRef;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.place.NearInput;
import org.chancery.record.place.PlaceRef;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * One field of {@link EventFilter} as a parameter of a URL.
 *
 * @param isList whether it may be repeated
 * @param read puts the values into a filter
 * @param write the values that a filter has
 */
record FilterParameter(String name, boolean isList, Reading read, Function<EventFilter, List<String>> write) {
    /** All of them, in the order of the filter. */
    static final List<FilterParameter> ALL = List.of(
            list("between", ActorRef::new, ActorRef::text, f -> f.between, (f, values) -> f.between = values),
            list("involving", ActorRef::new, ActorRef::text, f -> f.involving, (f, values) -> f.involving = values),
            one("during", FilterParameter::date, Edtf::text, f -> f.during, (f, value) -> f.during = value),
            word("certainty", Certainty.class, f -> f.certainty, (f, value) -> f.certainty = value),
            words("types", EventType.class, f -> f.types, (f, values) -> f.types = values),
            words("formats", MeetingFormat.class, f -> f.formats, (f, values) -> f.formats = values),
            words("channels", Channel.class, f -> f.channels, (f, values) -> f.channels = values),
            words("levels", Level.class, f -> f.levels, (f, values) -> f.levels = values),
            words("roles", ParticipationRole.class, f -> f.roles, (f, values) -> f.roles = values),
            words("statuses", EventStatus.class, f -> f.statuses, (f, values) -> f.statuses = values),
            words("statusesEver", EventStatus.class, f -> f.statusesEver, (f, values) -> f.statusesEver = values),
            list("about", DisputeRef::new, DisputeRef::text, f -> f.about, (f, values) -> f.about = values),
            list("topics", UnaryOperator.identity(), Function.identity(), f -> f.topics, (f, v) -> f.topics = v),
            one("at", PlaceRef::new, PlaceRef::text, f -> f.at, (f, value) -> f.at = value),
            one("near", FilterParameter::circle, FilterParameter::text, f -> f.near, (f, value) -> f.near = value),
            one("onTheMarginsOf", EventRef::new, EventRef::text, f -> f.onTheMarginsOf, (f, v) -> f.onTheMarginsOf = v),
            one("partOf", EventRef::new, EventRef::text, f -> f.partOf, (f, value) -> f.partOf = value),
            one("text", UnaryOperator.identity(), Function.identity(), f -> f.text, (f, value) -> f.text = value),
            list("sources", UnaryOperator.identity(), Function.identity(), f -> f.sources, (f, v) -> f.sources = v),
            truth("rollUp", f -> f.rollUp, (f, value) -> f.rollUp = value),
            truth("succession", f -> f.succession, (f, value) -> f.succession = value));

    private static final Map<String, FilterParameter> BY_NAME =
            ALL.stream().collect(Collectors.toMap(FilterParameter::name, Function.identity()));

    /** Puts values into a filter. */
    interface Reading {
        void into(EventFilter filter, List<String> values);
    }

    /** Sets a field of a filter. */
    private interface Setter<T> {
        void set(EventFilter filter, T value);
    }

    static @Nullable FilterParameter named(String name) {
        return BY_NAME.get(name);
    }

    private static <T> FilterParameter list(
            String name,
            Function<String, T> read,
            Function<T, String> write,
            Function<EventFilter, @Nullable List<T>> get,
            Setter<List<T>> set) {
        return new FilterParameter(
                name,
                true,
                (filter, values) -> set.set(filter, values.stream().map(read).toList()),
                filter -> {
                    List<T> values = get.apply(filter);
                    return values == null
                            ? List.of()
                            : values.stream().map(write).toList();
                });
    }

    private static <T> FilterParameter one(
            String name,
            Function<String, T> read,
            Function<T, String> write,
            Function<EventFilter, @Nullable T> get,
            Setter<T> set) {
        return new FilterParameter(
                name, false, (filter, values) -> set.set(filter, read.apply(values.get(0))), filter -> {
                    T value = get.apply(filter);
                    return value == null ? List.of() : List.of(write.apply(value));
                });
    }

    private static <E extends Enum<E>> FilterParameter words(
            String name, Class<E> kind, Function<EventFilter, @Nullable List<E>> get, Setter<List<E>> set) {
        return list(name, text -> constant(name, kind, text), Enum::name, get, set);
    }

    private static <E extends Enum<E>> FilterParameter word(
            String name, Class<E> kind, Function<EventFilter, @Nullable E> get, Setter<E> set) {
        return one(name, text -> constant(name, kind, text), Enum::name, get, set);
    }

    private static FilterParameter truth(
            String name, Function<EventFilter, @Nullable Boolean> get, Setter<Boolean> set) {
        return one(name, text -> truth(name, text), String::valueOf, get, set);
    }

    static <E extends Enum<E>> E constant(String parameter, Class<E> kind, String text) {
        List<String> known =
                Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList();
        if (!known.contains(text)) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "%s has no value %s. %s"
                            .formatted(parameter, ClientInput.quoted(text), NearestWord.hint(text, known)));
        }
        return Enum.valueOf(kind, text);
    }

    private static boolean truth(String parameter, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new ClientError(
                        ErrorCode.BAD_ARGUMENT,
                        "%s is %s. Write true or false.".formatted(parameter, ClientInput.quoted(text)));
        };
    }

    private static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException refused) {
            throw new ClientError(ErrorCode.BAD_DATE, "during: " + refused.getMessage());
        }
    }

    private static NearInput circle(String text) {
        String[] numbers = text.split(",", -1);
        try {
            if (numbers.length == 3) {
                NearInput circle = new NearInput();
                circle.latitude = number(numbers[0]);
                circle.longitude = number(numbers[1]);
                circle.kilometres = number(numbers[2]);
                circle.check();
                return circle;
            }
        } catch (NumberFormatException e) {
            // Told below, as a wrong number of numbers is.
        }
        throw new ClientError(
                ErrorCode.BAD_ARGUMENT,
                "near is %s. Write latitude, longitude and kilometres: near=38.56,68.77,50."
                        .formatted(ClientInput.quoted(text)));
    }

    private static double number(String text) {
        double number = Double.parseDouble(text.strip());
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static String text(NearInput circle) {
        return Stream.of(circle.latitude, circle.longitude, circle.kilometres)
                .map(FilterParameter::shortest)
                .collect(Collectors.joining(","));
    }

    private static String shortest(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }
}
