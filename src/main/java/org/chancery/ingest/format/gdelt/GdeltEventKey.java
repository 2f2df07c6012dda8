package org.chancery.ingest.format.gdelt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.chancery.time.Edtf;

/**
 * What all rows of one event have in common; the rest of the event follows from it.
 *
 * @param states the CAMEO codes of the two, in alphabetical order
 * @param place the key of the place; empty if there is none
 */
record GdeltEventKey(LocalDate day, Root root, List<String> states, String place) {
    /** The first year of GDELT; an earlier date is an error. */
    private static final LocalDate BEGIN = LocalDate.of(1979, 1, 1);

    static GdeltEventKey of(LocalDate day, Root root, String one, String other, String place) {
        return new GdeltEventKey(
                day, root, List.of(one, other).stream().sorted().toList(), place);
    }

    String key() {
        return "event/%s/%s/%s%s"
                .formatted(
                        day.format(DateTimeFormatter.BASIC_ISO_DATE),
                        root.code(),
                        String.join("-", states).toLowerCase(Locale.ROOT),
                        place.isEmpty() ? "" : "/" + place.substring(place.lastIndexOf('/') + 1));
    }

    boolean isOlderThanTheArchive() {
        return day.isBefore(BEGIN);
    }

    Edtf date() {
        return Edtf.parse(day + (isOlderThanTheArchive() ? "?" : ""));
    }
}
