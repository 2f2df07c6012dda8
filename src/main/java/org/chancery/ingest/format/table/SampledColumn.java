package org.chancery.ingest.format.table;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.ingest.input.DayOrder;

/** A column of a sheet with the values of its first rows. */
record SampledColumn(String name, List<String> values) {
    private static final double MOST = 0.7;

    /** Whether most of its values, of which there are some, are so. */
    boolean mostly(Predicate<String> shape) {
        long given = values.stream().filter(value -> !value.isEmpty()).count();
        long fitting =
                values.stream().filter(value -> !value.isEmpty()).filter(shape).count();
        return given > 0 && fitting >= MOST * given;
    }

    boolean hasDates(DateNotation notation) {
        return mostly(text -> isDate(notation.edtf(text)) || DayOrder.isOfNumbers(text));
    }

    /** A bare year may be a number of anything. */
    private static boolean isDate(String text) {
        return text.matches("-?\\d{4}-\\d\\d(-\\d\\d.*)?(/.*)?");
    }

    boolean hasYears() {
        return mostly(text -> text.matches("(1[0-9]|20)\\d\\d(\\.0+)?"));
    }

    boolean hasAddresses() {
        return mostly(text -> text.matches("(?i)https?://\\S+"));
    }

    /** Whether every row has its own value. */
    boolean isUnique() {
        return values.size() > 1
                && values.stream().noneMatch(String::isEmpty)
                && values.stream().distinct().count() == values.size();
    }

    /** How many values contain the text. */
    long countWith(String text) {
        return values.stream().filter(value -> value.contains(text)).count();
    }

    /** The first value that is not empty. */
    String example() {
        return values.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
}
