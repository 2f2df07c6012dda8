package org.chancery.ingest.format.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as sheets store them. */
final class WholeNumber {
    /** Three zeros behind at most three digits may be a thousand: {@code 12.000} is twelve in some languages only. */
    private static final Pattern STORED = Pattern.compile("(\\d+)\\.0+");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}\\.000");

    private WholeNumber() {}

    /** As a sheet shows it: sheets store whole numbers as 2.0, and then show 2. Any other text as it is. */
    static String shown(String text) {
        Matcher stored = STORED.matcher(text);
        return stored.matches() && !THOUSANDS.matcher(text).matches() ? stored.group(1) : text;
    }
}
