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
    TITLE(ParquetType.TEXT, 50, "The title in the language asked for, as far as the archive has it.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return event.title().text();
        }
    },
    EARLIEST_BEGIN(ParquetType.DAY, 13, "The first day on which it may have begun.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            return event.date().earliestBegin();
        }
    },
    LATEST_BEGIN(ParquetType.DAY, 13, "The last day on which it may have begun.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            return event.date().latestBegin();
        }
    },
    EARLIEST_END(ParquetType.DAY, 13, "The first day on which it may have ended.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            return event.date().earliestEnd();
        }
    },
    LATEST_END(ParquetType.DAY, 13, "The last day on which it may have ended.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            return event.date().latestEnd();
        }
    },
    DATE(ParquetType.TEXT, 24, "When, in words, in the language asked for.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return export.when(event.date().edtf());
        }
    },
    TYPE(ParquetType.TEXT, 12, "MEETING, INCIDENT, STATEMENT, AGREEMENT or OCCASION.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return event.type().name();
        }
    },
    FORMAT(ParquetType.TEXT, 14, "The format of a meeting, such as VISIT.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            return event.format();
        }
    },
    STATUS(ParquetType.TEXT, 12, "What became of it by the latest news, such as HELD or CANCELLED.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return event.status().name();
        }
    },
    PLACE(ParquetType.TEXT, 24, "Where it took place; the stays of a journey in their order.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return joined(event.places(), ExportedPlace::name);
        }
    },
    COUNTRY(ParquetType.TEXT, 18, "The countries of these places.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return joined(event.places(), ExportedPlace::country);
        }
    },
    LATITUDE(ParquetType.REAL, 11, "Degrees north of the first place with a position (WGS 84).") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            PlacePosition position = position(event);
            return position == null ? null : position.latitude();
        }
    },
    LONGITUDE(ParquetType.REAL, 11, "Degrees east of that place.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            PlacePosition position = position(event);
            return position == null ? null : position.longitude();
        }
    },
    POSITION_ORIGIN(
            ParquetType.TEXT, 12, "RECORDED, GAZETTEER (by name and country), or COUNTRY (a point of the country).") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            PlacePosition position = position(event);
            return position == null ? null : position.origin().name();
        }
    },
    PARTICIPANTS(ParquetType.TEXT, 50, "Who took part, by name, in the order of the record.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return joined(event.participants(), Participant::name);
        }
    },
    PARTICIPANT_COUNT(ParquetType.WHOLE, 10, "How many took part, as far as the record names them.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return event.participants().size();
        }
    },
    ON_BEHALF_OF(ParquetType.TEXT, 30, "For whom they acted, each once: a body of its own counts as such.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return joined(
                    event.participants(),
                    participant -> Objects.requireNonNullElse(participant.onBehalfOf(), participant.name()));
        }
    },
    DISPUTES(ParquetType.TEXT, 30, "The disputes that it is about, or that were discussed.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return joined(event.disputes(), dispute -> dispute);
        }
    },
    SUMMARY(ParquetType.TEXT, 50, "What happened, in the language of the dataset.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            return event.summary();
        }
    },
    SOURCES(ParquetType.TEXT, 50, "The sources, each with publisher, title and URL.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return joined(event.citations(), ExportedEvent::text);
        }
    },
    DATASET(ParquetType.TEXT, 24, "The key of the dataset of its record.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return event.origin().dataset();
        }
    },
    KEY(ParquetType.TEXT, 24, "Its key in the dataset.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return event.origin().key();
        }
    },
    LICENCE(ParquetType.TEXT, 14, "The licence of the dataset.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            return export.licence(event.origin().dataset());
        }
    },
    CITATION(ParquetType.TEXT, 50, "How the dataset is cited.") {
        @Override
        @Nullable
        Object of(ExportedEvent event, Export export) {
            return export.citation(event.origin().dataset());
        }
    },
    URL(ParquetType.TEXT, 50, "Its stable address.") {
        @Override
        Object of(ExportedEvent event, Export export) {
            return export.site()
                    + new RecordKey(event.origin().dataset(), event.origin().key()).path();
        }
    };

    /** Stands between several values in a cell. */
    static final String BETWEEN = "; ";

    private final ParquetType type;
    private final int width;
    private final String description;

    /**
     * @param width in a worksheet, in characters
     * @param description for the description of the table
     */
    FlatColumn(ParquetType type, int width, String description) {
        this.type = type;
        this.width = width;
        this.description = description;
    }

    /** The value of an event, of the type of the column; null or empty if there is none. */
    abstract @Nullable Object of(ExportedEvent event, Export export);

    /** The values of an event, with null for each that is missing. */
    static List<@Nullable Object> row(ExportedEvent event, Export export) {
        List<@Nullable Object> row = new ArrayList<>();
        for (FlatColumn column : values()) {
            row.add(column.valueOf(event, export));
        }
        return row;
    }

    private @Nullable Object valueOf(ExportedEvent event, Export export) {
        Object value = of(event, export);
        return value instanceof String text && text.isBlank() ? null : value;
    }

    private static <T> String joined(List<T> values, Function<T, @Nullable String> text) {
        return values.stream()
                .map(text)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable PlacePosition position(ExportedEvent event) {
        return event.places().stream()
                .map(ExportedPlace::position)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
