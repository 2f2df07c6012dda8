package org.chancery.ingest.format.phoenix;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.time.Edtf;

/** Reads the period of a code: {@code 930120-010120}, {@code >20010120}, {@code <010120}, or nothing. */
final class CodePeriod {
    private static final Pattern PERIOD = Pattern.compile("(\\d{6}|\\d{8})-(\\d{6}|\\d{8})|([<>])(\\d{6}|\\d{8})");

    /** Two-digit years below this belong to the 2000s; older years are written in full. */
    private static final int FIRST_OF_1900 = 30;

    private CodePeriod() {}

    /** @throws IllegalArgumentException if it is none of these, or not a period of the calendar */
    static Edtf parse(String period) {
        if (period.isEmpty()) {
            return Edtf.parse("/..");
        }
        Matcher parts = PERIOD.matcher(period);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no period: " + period);
        }
        if (parts.group(1) != null) {
            return Edtf.parse(day(parts.group(1)) + "/" + day(parts.group(2)));
        }
        String day = day(parts.group(4));
        return Edtf.parse(parts.group(3).equals(">") ? day + "/.." : "../" + day);
    }

    private static String day(String digits) {
        String full = digits.length() == 8
                ? digits
                : (Integer.parseInt(digits.substring(0, 2)) < FIRST_OF_1900 ? "20" : "19") + digits;
        return full.substring(0, 4) + "-" + full.substring(4, 6) + "-" + full.substring(6);
    }
}
