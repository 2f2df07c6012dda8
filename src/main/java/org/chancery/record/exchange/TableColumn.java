package org.chancery.record.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.record.event.EventType;
import org.jspecify.annotations.Nullable;

/** The columns that a table can have; docs/tables.md says what each holds. */
public enum TableColumn {
    ID,
    DATE,
    END_DATE,
    TITLE,
    TYPE,
    STATUS,
    CREDIBILITY,
    SUMMARY,
    PLACE,
    PLACE_KEY,
    COUNTRY,
    LATITUDE,
    LONGITUDE,
    ABOUT,
    TOPICS,
    PART_OF,
    ON_THE_MARGINS_OF,
    CAMEO,
    PARTICIPANTS(Subject.PARTICIPATION),
    ACTOR(Subject.PARTICIPATION),
    ACTOR_KEY(Subject.PARTICIPATION),
    ACTOR_KIND(Subject.PARTICIPATION),
    ON_BEHALF_OF(Subject.PARTICIPATION),
    OFFICE(Subject.PARTICIPATION),
    TITLE_HELD(Subject.PARTICIPATION),
    ROLE(Subject.PARTICIPATION),
    LEVEL(Subject.PARTICIPATION),
    SOURCE(Subject.SOURCE),
    SOURCE_URL(Subject.SOURCE),
    SOURCE_PUBLISHED(Subject.SOURCE),
    SOURCE_KEY(Subject.SOURCE),
    SOURCE_PUBLISHER(Subject.SOURCE),
    SOURCE_LANGUAGE(Subject.SOURCE),
    SOURCE_RELIABILITY(Subject.SOURCE),
    SOURCE_LOCATOR(Subject.SOURCE),
    SOURCE_NOTE(Subject.SOURCE),
    FORMAT(EventType.MEETING),
    CHANNEL(EventType.MEETING),
    VISIT_PROTOCOL(EventType.MEETING),
    HOSTILITY(EventType.INCIDENT),
    FATALITIES_LOW(EventType.INCIDENT),
    FATALITIES_BEST(EventType.INCIDENT),
    FATALITIES_HIGH(EventType.INCIDENT),
    MEDIUM(EventType.STATEMENT),
    COMMEMORATES(EventType.OCCASION),
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

    private final String label = name().toLowerCase(Locale.ROOT);
    private final Subject subject;
    private final @Nullable EventType onlyOf;

    /** What a column tells of. Rows of one event say the same of the event. */
    private enum Subject {
        EVENT,
        PARTICIPATION,
        SOURCE,
        DATASET
    }

    TableColumn() {
        this(Subject.EVENT);
    }

    TableColumn(Subject subject) {
        this.subject = subject;
        this.onlyOf = null;
    }

    TableColumn(EventType onlyOf) {
        this.subject = Subject.EVENT;
        this.onlyOf = onlyOf;
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
        var name = header.strip().replaceAll("[\\s_-]+", "_").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "event", "event_id" -> ID.label;
            case "dispute", "disputes" -> ABOUT.label;
            case "topic" -> TOPICS.label;
            default -> name;
        };
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

    /** Whether a column of this name tells of the event, and not of one participation or source. */
    public static boolean isOfTheEvent(String name) {
        var column = BY_LABEL.get(name);
        return column == null ? isTitleInALanguage(name) : column.subject == Subject.EVENT;
    }
}
