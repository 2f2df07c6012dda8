package org.chancery.ingest.format.ucdp;

import java.util.List;
import java.util.Optional;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;

/** How well the place of an event is known, by the codes of {@code where_prec}. */
enum Precision {
    EXACT(1, true),
    /** Within 25 kilometres of a known place. */
    NEAR(2, true),
    DISTRICT(3, false),
    PROVINCE(4, false),
    /** Along a line, or in an area without borders of its own. */
    AREA(5, false),
    COUNTRY(6, false),
    /** At sea or in the air beyond any country. */
    INTERNATIONAL(7, false);

    private static final int UNKNOWN = -9;

    private final int code;
    private final boolean isPoint;

    Precision(int code, boolean isPoint) {
        this.code = code;
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
                        .mapToObj(code -> List.of(values()).get(code - 1))
                        .findFirst()
                : Optional.empty();
    }

    int code() {
        return code;
    }

    /** Whether the coordinates are those of the event, and not of the middle of a larger area. */
    boolean isPoint() {
        return isPoint;
    }
}
