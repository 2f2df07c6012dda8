package org.chancery.ingest.format.ucdp;

import java.util.Optional;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;

/** How well the place of an event is known, by the codes of {@code where_prec}, from 1. */
enum Precision {
    EXACT(true),
    /** Within 25 kilometres of a known place. */
    NEAR(true),
    DISTRICT(false),
    PROVINCE(false),
    /** Along a line, or in an area without borders of its own. */
    AREA(false),
    COUNTRY(false),
    /** At sea or in the air beyond any country. */
    INTERNATIONAL(false);

    private static final int UNKNOWN = -9;

    private final boolean isPoint;

    Precision(boolean isPoint) {
        this.isPoint = isPoint;
    }

    /**
     * The precision in the row; empty if the edition does not tell it.
     *
     * @throws org.chancery.ingest.input.RejectedRow if the codebook has no such code
     */
    static Optional<Precision> of(Row row) {
        return row.has("where_prec")
                ? Numbers.code(row, "where_prec", 1, values().length, UNKNOWN).stream()
                        .mapToObj(code -> values()[code - 1])
                        .findFirst()
                : Optional.empty();
    }

    int code() {
        return ordinal() + 1;
    }

    /** Whether the coordinates are those of the event, and not of the middle of a larger area. */
    boolean isPoint() {
        return isPoint;
    }
}
