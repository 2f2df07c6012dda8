package org.chancery.ingest.format.gdelt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.chancery.time.Edtf;

/**
 * What all rows of one event have in common; everything else that an event says follows from it.
 *
 * @param states the CAMEO codes of the two, in the order of the alphabet
 * @param place the key of the place; empty where none is told
 */
record GdeltEventKey(LocalDate day, Root root, List<String> states, String place) {
    /** Where the archive of GDELT begins: it dates nothing earlier on purpose. */
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
