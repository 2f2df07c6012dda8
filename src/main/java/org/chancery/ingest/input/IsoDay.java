package org.chancery.ingest.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day of ISO 8601 with four digits for the year: Java itself reads {@code +99999-01-01}, which is no EDTF. */
public final class IsoDay {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private IsoDay() {}

    /** The day; null if the text is no day of the calendar. */
    public static @Nullable LocalDate read(String text) {
        try {
            return FORM.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
