package org.chancery.ingest.format.cow;

import static org.chancery.ingest.format.cow.CowProject.UNKNOWN;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle.Estimate;
import org.jspecify.annotations.Nullable;

/** The number of deaths: a class of figures, and the figure itself if it is known. */
final class Fatalities {
    private static final List<Estimate> CLASSES = List.of(
            new Estimate(0, 0, 0),
            new Estimate(1, null, 25),
            new Estimate(26, null, 100),
            new Estimate(101, null, 250),
            new Estimate(251, null, 500),
            new Estimate(501, null, 999),
            new Estimate(1000, null, null));

    private Fatalities() {}

    /** The bounds of the class, and the figure within them; null if neither is known. */
    static @Nullable Estimate read(Row row, RecordSink sink) {
        return read(row, "fatality", "fatalpre", sink);
    }

    /** The same, from these columns. */
    static @Nullable Estimate read(Row row, String level, String figure, RecordSink sink) {
        OptionalInt exact = Numbers.code(row, figure, 0, Integer.MAX_VALUE, UNKNOWN);
        OptionalInt category = Numbers.code(row, level, 0, CLASSES.size() - 1, UNKNOWN);
        if (category.isEmpty()) {
            return exact.isEmpty() ? null : new Estimate(null, exact.getAsInt(), null);
        }
        Estimate bounds = CLASSES.get(category.getAsInt());
        if (exact.isEmpty()) {
            return bounds;
        }
        if (!contains(bounds, exact.getAsInt())) {
            sink.report(row.problem(
                    figure,
                    "the figure lies outside of its class, " + category.getAsInt(),
                    "Only the class was imported; ask the publisher",
                    Consequence.VALUE_LEFT_OUT));
            return bounds;
        }
        return new Estimate(bounds.low(), exact.getAsInt(), bounds.high());
    }

    private static boolean contains(Estimate bounds, int figure) {
        return (bounds.low() == null || figure >= bounds.low()) && (bounds.high() == null || figure <= bounds.high());
    }
}
