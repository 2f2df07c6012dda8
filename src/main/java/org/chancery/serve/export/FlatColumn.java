package org.chancery.serve.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.place.PlacePosition;
import org.chancery.serve.cite.RecordKey;
import org.chancery.serve.export.ExportedEvent.ExportedPlace;
import org.chancery.serve.export.ExportedEvent.Participant;
import org.chancery.serve.parquet.ParquetColumn;
import org.chancery.serve.parquet.ParquetType;
import org.jspecify.annotations.Nullable;

/** The columns of the table with one row for each event. Several values in a cell are joined with {@link #BETWEEN}. */
enum FlatColumn {
    TITLE(
            ParquetType.TEXT,
            50,
            "The title in the language asked for, as far as the archive has it.",
            event -> event.title().text()),
    EARLIEST_BEGIN(
            ParquetType.DAY,
            13,
            "The first day on which it may have begun.",
            event -> event.date().earliestBegin()),
    LATEST_BEGIN(
            ParquetType.DAY,
            13,
            "The last day on which it may have begun.",
            event -> event.date().latestBegin()),
    EARLIEST_END(
            ParquetType.DAY,
            13,
            "The first day on which it may have ended.",
            event -> event.date().earliestEnd()),
    LATEST_END(
            ParquetType.DAY,
            13,
            "The last day on which it may have ended.",
            event -> event.date().latestEnd()),
    DATE(
            ParquetType.TEXT,
            24,
            "When, in words, in the language asked for.",
            (event, export) -> export.when(event.date().edtf())),
    TYPE(
            ParquetType.TEXT,
            12,
            "MEETING, INCIDENT, STATEMENT, AGREEMENT or OCCASION.",
            event -> event.type().name()),
    FORMAT(ParquetType.TEXT, 14, "The format of a meeting, such as VISIT.", event -> event.format()),
    STATUS(
            ParquetType.TEXT,
            12,
            "What became of it by the latest news, such as HELD or CANCELLED.",
            event -> event.status().name()),
    PLACE(
            ParquetType.TEXT,
            24,
            "Where it took place; the stays of a journey in their order.",
            event -> joined(event.places(), ExportedPlace::name)),
    COUNTRY(
            ParquetType.TEXT,
            18,
            "The countries of these places.",
            event -> joined(event.places(), ExportedPlace::country)),
    LATITUDE(
            ParquetType.REAL,
            11,
            "Degrees north of the first place with a position (WGS 84).",
            event -> position(event, PlacePosition::latitude)),
    LONGITUDE(ParquetType.REAL, 11, "Degrees east of that place.", event -> position(event, PlacePosition::longitude)),
    POSITION_ORIGIN(
            ParquetType.TEXT,
            12,
            "RECORDED, GAZETTEER (by name and country), or COUNTRY (a point of the country).",
            event -> position(event, position -> position.origin().name())),
    PARTICIPANTS(
            ParquetType.TEXT,
            50,
            "Who took part, by name, in the order of the record.",
            event -> joined(event.participants(), Participant::name)),
    PARTICIPANT_COUNT(
            ParquetType.WHOLE,
            10,
            "How many took part, as far as the record names them.",
            event -> event.participants().size()),
    ON_BEHALF_OF(
            ParquetType.TEXT,
            30,
            "For whom they acted, each once: a body of its own counts as such.",
            event -> joined(
                    event.participants(),
                    participant -> Objects.requireNonNullElse(participant.onBehalfOf(), participant.name()))),
    DISPUTES(
            ParquetType.TEXT,
            30,
            "The disputes that it is about, or that were discussed.",
            event -> joined(event.disputes(), dispute -> dispute)),
    SUMMARY(ParquetType.TEXT, 50, "What happened, in the language of the dataset.", event -> event.summary()),
    SOURCES(
            ParquetType.TEXT,
            50,
            "The sources, each with publisher, title and URL.",
            event -> joined(event.citations(), ExportedEvent::text)),
    DATASET(
            ParquetType.TEXT,
            24,
            "The key of the dataset of its record.",
            event -> event.origin().dataset()),
    KEY(ParquetType.TEXT, 24, "Its key in the dataset.", event -> event.origin().key()),
    LICENCE(
            ParquetType.TEXT,
            14,
            "The licence of the dataset.",
            (event, export) -> export.licence(event.origin().dataset())),
    CITATION(
            ParquetType.TEXT,
            50,
            "How the dataset is cited.",
            (event, export) -> export.citation(event.origin().dataset())),
    URL(
            ParquetType.TEXT,
            50,
            "Its stable address.",
            (event, export) -> export.site()
                    + new RecordKey(event.origin().dataset(), event.origin().key()).path());

    /** Stands between several values in a cell. */
    static final String BETWEEN = "; ";

    private final ParquetType type;
    private final int width;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // Functions have no state.
    private final Value value;

    /** The value of an event, of the type of the column; null or empty if there is none. */
    private interface Value {
        @Nullable
        Object of(ExportedEvent event, Export export);
    }

    /** The value that needs nothing but the event. */
    private interface OwnValue {
        @Nullable
        Object of(ExportedEvent event);
    }

    /**
     * @param width in a worksheet, in characters
     * @param description for the description of the table
     */
    FlatColumn(ParquetType type, int width, String description, Value value) {
        this.type = type;
        this.width = width;
        this.description = description;
        this.value = value;
    }

    FlatColumn(ParquetType type, int width, String description, OwnValue value) {
        this(type, width, description, (event, export) -> value.of(event));
    }

    /** The values of an event, with null for each that is missing. */
    static List<@Nullable Object> row(ExportedEvent event, Export export) {
        List<@Nullable Object> row = new ArrayList<>();
        for (FlatColumn column : values()) {
            row.add(column.valueOf(event, export));
        }
        return row;
    }

    private @Nullable Object valueOf(ExportedEvent event, Export export) {
        Object found = value.of(event, export);
        return found instanceof String text && text.isBlank() ? null : found;
    }

    private static <T> String joined(List<T> values, Function<T, @Nullable String> text) {
        return values.stream()
                .map(text)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /** Of the first place that has a position. */
    private static @Nullable Object position(ExportedEvent event, Function<PlacePosition, Object> part) {
        PlacePosition position = event.places().stream()
                .map(ExportedPlace::position)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return position == null ? null : part.apply(position);
    }

    /** The name of the column in every format. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    ParquetType type() {
        return type;
    }

    int width() {
        return width;
    }

    String description() {
        return description;
    }

    static List<ParquetColumn> columns() {
        return Stream.of(values())
                .map(column -> new ParquetColumn(column.label(), column.type))
                .toList();
    }

    static List<String> header() {
        return Stream.of(values()).map(FlatColumn::label).toList();
    }
}
