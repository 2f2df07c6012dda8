package org.chancery.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.language.ExactName;

/**
 * The names of states and territories in every language of CLDR that ICU carries. The archive stores those in the
 * languages that its readers are likely to use; these are for finding only.
 *
 * <p>They are 29,000. ICU takes seconds to read them, so that the build writes them into a table; it stays in memory as
 * bytes, and is read when the first name is asked for that the archive does not have.
 */
public final class StateNames {
    private static final String TABLE = "state_names.csv";
    private static final String KOSOVO = "XK";

    private static final class Table {
        static final byte[] LINES = read();
    }

    private StateNames() {}

    /** The ISO 3166-1 codes of those who have the name, by its exact form; mostly none or one. */
    static List<String> codes(String exact) {
        if (exact.isEmpty()) {
            return List.of();
        }
        byte[] lines = Table.LINES;
        byte[] sought = (exact + ",").getBytes(UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int begin = beginOfLine(lines, (low + high) >>> 1);
            int end = endOfLine(lines, begin);
            int order = compare(sought, lines, begin, end);
            if (order == 0) {
                return List.of(
                        new String(lines, begin + sought.length, end - begin - sought.length, UTF_8).split(" ", -1));
            }
            if (order < 0) {
                high = begin;
            } else {
                low = end + 1;
            }
        }
        return List.of();
    }

    private static int beginOfLine(byte[] lines, int at) {
        int begin = at;
        while (begin > 0 && lines[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private static int endOfLine(byte[] lines, int begin) {
        int end = begin;
        while (lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private static int compare(byte[] sought, byte[] lines, int begin, int end) {
        return Arrays.compareUnsigned(sought, 0, sought.length, lines, begin, Math.min(end, begin + sought.length));
    }

    /** For the build: writes the table into the folder of the reference data. */
    public static void write(Path folder) throws IOException {
        Files.write(folder.resolve(TABLE), lines());
    }

    private static byte[] read() {
        try (InputStream stream = StateNames.class.getResourceAsStream("/reference/" + TABLE)) {
            return stream == null ? lines() : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TABLE, e);
        }
    }

    private static byte[] lines() {
        // UTF-8 has the order of the code points, which the order of Java's strings is not.
        SortedMap<byte[], Set<String>> codes = new TreeMap<>(Arrays::compareUnsigned);
        Stream.of(ULocale.getAvailableLocales()).forEach(locale -> add(codes, locale));
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<byte[], Set<String>> name : codes.entrySet()) {
            lines.append(new String(name.getKey(), UTF_8))
                    .append(String.join(" ", name.getValue()))
                    .append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    private static void add(SortedMap<byte[], Set<String>> codes, ULocale locale) {
        LocaleDisplayNames names =
                LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL, DisplayContext.NO_SUBSTITUTE);
        Stream.concat(Stream.of(ULocale.getISOCountries()), Stream.of(KOSOVO)).forEach(code -> {
            String name = names.regionDisplayName(code);
            if (name != null && !name.equals(code)) {
                codes.computeIfAbsent((ExactName.of(name) + ",").getBytes(UTF_8), any -> new TreeSet<>())
                        .add(code);
            }
        });
    }
}
