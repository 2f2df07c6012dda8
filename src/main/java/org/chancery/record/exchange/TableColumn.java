package org.chancery.record.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a table can have; {@code docs/tables.md} says what each holds. The importer and the exports use
 * them.
 */
public enum TableColumn {
    ID,
    DATE(Subject.EVENT, "/date"),
    END_DATE,
    TITLE,
    TYPE(Subject.EVENT, "/type"),
    STATUS(Subject.EVENT, "/status"),
    CREDIBILITY(Subject.EVENT, "/credibility"),
    SUMMARY(Subject.EVENT, "/summary"),
    PLACE,
    PLACE_KEY,
    COUNTRY,
    LATITUDE,
    LONGITUDE,
    ABOUT,
    TOPICS,
    PART_OF,
    ON_THE_MARGINS_OF,
    CAMEO(Subject.EVENT, "/cameoCode"),
    PARTICIPANTS(Subject.PARTICIPATION),
    ACTOR(Subject.PARTICIPATION),
    ACTOR_KEY(Subject.PARTICIPATION),
    ACTOR_KIND(Subject.PARTICIPATION),
    ON_BEHALF_OF(Subject.PARTICIPATION),
    OFFICE(Subject.PARTICIPATION, "/office"),
    TITLE_HELD(Subject.PARTICIPATION, "/title"),
    ROLE(Subject.PARTICIPATION, "/role"),
    LEVEL(Subject.PARTICIPATION, "/level"),
    SOURCE(Subject.SOURCE, "/title"),
    SOURCE_URL(Subject.SOURCE, "/url"),
    SOURCE_PUBLISHED(Subject.SOURCE, "/published"),
    SOURCE_KEY(Subject.SOURCE),
    SOURCE_PUBLISHER(Subject.SOURCE, "/publisher"),
    SOURCE_LANGUAGE(Subject.SOURCE, "/language"),
    SOURCE_RELIABILITY(Subject.SOURCE, "/reliability"),
    SOURCE_LOCATOR(Subject.CITATION, "/locator"),
    SOURCE_NOTE(Subject.CITATION, "/note"),
    FORMAT(EventType.MEETING, "/meeting/format", MeetingFormat.BILATERAL_TALKS.name()),
    CHANNEL(EventType.MEETING, "/meeting/channel"),
    VISIT_PROTOCOL(EventType.MEETING, "/meeting/visitProtocol"),
    HOSTILITY(EventType.INCIDENT, "/incident/hostility"),
    FATALITIES_LOW(EventType.INCIDENT, "/incident/fatalities/low"),
    FATALITIES_BEST(EventType.INCIDENT, "/incident/fatalities/best"),
    FATALITIES_HIGH(EventType.INCIDENT, "/incident/fatalities/high"),
    MEDIUM(EventType.STATEMENT, "/statement/medium"),
    COMMEMORATES(EventType.OCCASION, "/occasion/commemorates"),
    DATASET(Subject.DATASET),
    DATASET_NAME(Subject.DATASET),
    DATASET_PUBLISHER(Subject.DATASET),
    DATASET_VERSION(Subject.DATASET),
    DATASET_URL(Subject.DATASET),
    LICENCE(Subject.DATASET),
    CITATION(Subject.DATASET),
    COMPLETENESS(Subject.DATASET),
    COVERS(Subject.DATASET),
    COVERAGE(Subject.DATASET);

    /** A title in another language, as in {@code title_ru}. */
    private static final String TITLE_IN = "title_";

    private static final Map<String, TableColumn> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(TableColumn::label, Function.identity()));

    private static final Map<Subject, List<TableColumn>> BY_SUBJECT = Arrays.stream(values())
            .filter(column -> column.path != null)
            .collect(Collectors.groupingBy(column -> column.subject));

    /** The paths of several subjects are alike; those of the event, which a reader looks up, are not. */
    private static final Map<String, TableColumn> EVENT_BY_PATH =
            of(Subject.EVENT).stream().collect(Collectors.toMap(TableColumn::path, Function.identity()));

    private final String label = name().toLowerCase(Locale.ROOT);
    private final Subject subject;
    private final @Nullable EventType onlyOf;
    private final @Nullable String path;
    private final @Nullable String otherwise;

    /** What a column describes. Rows of one event agree on the event. */
    public enum Subject {
        EVENT,
        PARTICIPATION,
        SOURCE,
        CITATION,
        DATASET
    }

    TableColumn() {
        this(Subject.EVENT, null, null, null);
    }

    TableColumn(Subject subject) {
        this(subject, null, null, null);
    }

    TableColumn(Subject subject, String path) {
        this(subject, null, path, null);
    }

    TableColumn(EventType onlyOf, String path) {
        this(Subject.EVENT, onlyOf, path, null);
    }

    TableColumn(EventType onlyOf, String path, String otherwise) {
        this(Subject.EVENT, onlyOf, path, otherwise);
    }

    TableColumn(Subject subject, @Nullable EventType onlyOf, @Nullable String path, @Nullable String otherwise) {
        this.subject = subject;
        this.onlyOf = onlyOf;
        this.path = path;
        this.otherwise = otherwise;
    }

    /** The columns that hold a value of the subject as it is. */
    public static List<TableColumn> of(Subject subject) {
        return BY_SUBJECT.getOrDefault(subject, List.of());
    }

    /** The column that holds the value with this JSON Pointer within an event, if there is one. */
    public static Optional<TableColumn> at(String path) {
        return Optional.ofNullable(EVENT_BY_PATH.get(path));
    }

    /** The JSON Pointer of the value within the record of the subject. Only for columns that hold a value as it is. */
    public String path() {
        return Objects.requireNonNull(path, () -> label + " holds no value as it is");
    }

    /** The name of the value that an empty cell means; null where it means that nothing is known. */
    public @Nullable String otherwise() {
        return otherwise;
    }

    /** As the header of a table has it. */
    public String label() {
        return label;
    }

    /** The type whose events alone can have it; null if all can. */
    @Nullable
    public EventType onlyOf() {
        return onlyOf;
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(TableColumn::label).toList();
    }

    /** Whatever the case, and with spaces or hyphens for underscores. */
    public static String normalized(String header) {
        String name = plain(header);
        return switch (name) {
            case "event", "event_id" -> ID.label;
            case "dispute", "disputes" -> ABOUT.label;
            case "topic" -> TOPICS.label;
            default -> name;
        };
    }

    /** The same, but a name that also means one of the columns stays as it is. */
    public static String plain(String header) {
        return header.strip().replaceAll("[\\s\\p{Z}_-]+", "_").toLowerCase(Locale.ROOT);
    }

    public static boolean isKnown(String name) {
        return BY_LABEL.containsKey(name) || isTitleInALanguage(name);
    }

    public static boolean isTitleInALanguage(String name) {
        return name.startsWith(TITLE_IN) && !name.equals(TITLE_HELD.label);
    }

    /** The language of the titles in a column such as {@code title_uz_latn}. */
    public static String languageOf(String titleColumn) {
        return titleColumn.substring(TITLE_IN.length()).replace('_', '-');
    }

    /** Whether a column of this name describes the event, and not one participation or source. */
    public static boolean isOfTheEvent(String name) {
        TableColumn column = BY_LABEL.get(name);
        return column == null ? isTitleInALanguage(name) : column.subject == Subject.EVENT;
    }
}
