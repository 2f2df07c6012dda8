package org.chancery.ingest.format.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Degrees of latitude or longitude as people write them: {@code 38.56}, {@code 38,56 N}, {@code 38°33'36"N}. */
final class Degrees {
    /** The degrees from the zero meridian to either side; those from the equator to a pole are half as many. */
    static final int MOST = 180;

    private static final String SIDE = "([NSEWnsew])";
    private static final Pattern WRITTEN = Pattern.compile(SIDE
            + "?\\s*(-?)(\\d{1,3}(?:[.,]\\d{1,17})?)\\s*[°º]?\\s*(?:(\\d{1,2}(?:[.,]\\d{1,17})?)\\s*['’′]\\s*)?"
            + "(?:(\\d{1,2}(?:[.,]\\d{1,17})?)\\s*(?:\"|”|″|'')\\s*)?" + SIDE + "?");

    private static final double SIXTIETHS = 60;

    private Degrees() {}

    /**
     * The degrees, in the north and the east above zero; empty if the text is something else.
     *
     * @param limit 90 for degrees of latitude, 180 for those of longitude
     */
    static Optional<Double> read(String text, int limit) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String side = side(written.group(1), written.group(6));
        boolean isNegative = !written.group(2).isEmpty();
        double minutes = number(written.group(4));
        double seconds = number(written.group(5));
        double degrees = number(written.group(3)) + (minutes + seconds / SIXTIETHS) / SIXTIETHS;
        List<String> sides = limit == MOST ? List.of("", "E", "W") : List.of("", "N", "S");
        if (!sides.contains(side) || (isNegative && !side.isEmpty()) || minutes >= SIXTIETHS || seconds >= SIXTIETHS) {
            return Optional.empty();
        }
        boolean isBelow = isNegative || side.equals("S") || side.equals("W");
        return degrees > limit ? Optional.empty() : Optional.of(isBelow ? -degrees : degrees);
    }

    /** The letter before or behind the degrees; both, if there are two. */
    private static String side(@Nullable String before, @Nullable String behind) {
        String both = (before == null ? "" : before) + (behind == null ? "" : behind);
        return both.toUpperCase(Locale.ROOT);
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }
}
