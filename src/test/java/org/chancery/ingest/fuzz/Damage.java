package org.chancery.ingest.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Damages files; the same seed does the same damage. */
final class Damage {
    private static final List<String> HOSTILE = List.of(
            "",
            "-9",
            "-999999999999999999999999999",
            "99999999999999999999999999999999999999",
            "2147483648",
            "9223372036854775808",
            "1e400",
            "NaN",
            "0x7f",
            "0000-00-00",
            "2023-02-30",
            "2023-13-01",
            "99999999-12",
            "Y-170000002",
            "../..",
            "XXXX-XX",
            "[1667,1668..]",
            "20241301",
            "\"",
            "\"\"",
            "'",
            "\\",
            "<",
            "&",
            "&amp;&#0;",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b \"b\">]>",
            "{",
            "[[[[",
            "- - - -",
            "&a *a",
            "!!java.net.URL [x]",
            "\t",
            "\n",
            "\r",
            "\0",
            "\uFEFF",
            "\uFFFD",
            "\u202E\u0635\u064F",
            "e\u0301\u0301\u0301",
            "\uD83C\uDDF9\uD83C\uDDEF",
            "ß\u0130ı",
            "name:",
            "cow:",
            ":",
            "iso3166:ZZ",
            "%s%n",
            "'; drop table event; --");

    private final Random random;

    Damage(long seed) {
        this.random = new Random(seed);
    }

    /** A damaged copy; now and then one of nothing but chance. */
    FileSet of(FileSet whole) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        whole.files().forEach((name, content) -> files.put(name, content.clone()));
        if (files.size() > 1 && chance(10)) {
            files.remove(anyOf(List.copyOf(files.keySet())));
        }
        if (files.size() > 1 && chance(10)) {
            exchange(files);
        }
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times; time++) {
            String name = anyOf(List.copyOf(files.keySet()));
            files.put(name, damaged(requireNonNull(files.get(name))));
        }
        return chance(10) ? packed(new FileSet(whole.name(), files)) : new FileSet(whole.name(), files);
    }

    private byte[] damaged(byte[] content) {
        return switch (random.nextInt(16)) {
            case 0 -> Arrays.copyOf(content, random.nextInt(content.length + 1));
            case 1 -> flipped(content);
            case 2 -> inserted(content, randomBytes(1 + random.nextInt(20)));
            case 3 -> inserted(content, anyOf(HOSTILE).getBytes(UTF_8));
            case 4, 5, 6 -> withAnotherField(content);
            case 7 -> withLines(content, lines -> Collections.shuffle(lines, random));
            case 8 -> withLines(content, lines -> lines.add(random.nextInt(lines.size() + 1), anyOf(lines)));
            case 9 -> withLines(content, lines -> lines.remove(random.nextInt(lines.size())));
            case 10 -> withColumnsExchanged(content);
            case 11 -> inserted(content, nested());
            case 12 -> text(content).replace("\n", chance(50) ? "\r\n" : "\r").getBytes(ISO_8859_1);
            case 13 -> new String(content, UTF_8).getBytes(chance(50) ? UTF_16LE : ISO_8859_1);
            case 14 -> chance(20) ? randomBytes(random.nextInt(5_000)) : withAPieceTwice(content);
            default -> chance(20) ? withAnEndlessValue(content) : withoutAPiece(content);
        };
    }

    private byte[] flipped(byte[] content) {
        for (int time = 0; content.length > 0 && time < 1 + random.nextInt(8); time++) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return content;
    }

    /** Puts a value in the place of what stands between two signs that separate values in one of the formats. */
    private byte[] withAnotherField(byte[] content) {
        String text = text(content);
        int begin = random.nextInt(text.length() + 1);
        while (begin > 0 && !separates(text.charAt(begin - 1))) {
            begin--;
        }
        int end = begin;
        while (end < text.length() && !separates(text.charAt(end))) {
            end++;
        }
        String value = new String(anyOf(HOSTILE).getBytes(UTF_8), ISO_8859_1);
        return (text.substring(0, begin) + value + text.substring(end)).getBytes(ISO_8859_1);
    }

    private static boolean separates(char sign) {
        return ",;\t\n\"<>:[]{}| ".indexOf(sign) >= 0;
    }

    private byte[] withColumnsExchanged(byte[] content) {
        return withLines(content, lines -> {
            String separator = lines.get(0).contains("\t") ? "\t" : ",";
            int columns = lines.get(0).split(separator, -1).length;
            int one = random.nextInt(columns);
            int other = random.nextInt(columns);
            lines.replaceAll(line -> {
                List<String> values = Arrays.asList(line.split(separator, -1));
                if (values.size() == columns) {
                    Collections.swap(values, one, other);
                }
                return String.join(separator, values);
            });
        });
    }

    private byte[] nested() {
        int depth = 1 << random.nextInt(15);
        return anyOf(List.of("<a>", "[", "{\"a\":", "- ", "(", "\"a\n"))
                .repeat(depth)
                .getBytes(UTF_8);
    }

    private byte[] withAnEndlessValue(byte[] content) {
        return inserted(
                content,
                anyOf(List.of("x", "9", "\"", " ", "é"))
                        .repeat(1 << (10 + random.nextInt(12)))
                        .getBytes(UTF_8));
    }

    private byte[] withAPieceTwice(byte[] content) {
        int begin = random.nextInt(content.length + 1);
        int end = begin + random.nextInt(content.length - begin + 1);
        return inserted(content, Arrays.copyOfRange(content, begin, end));
    }

    private byte[] withoutAPiece(byte[] content) {
        int begin = random.nextInt(content.length + 1);
        int end = Math.min(content.length, begin + random.nextInt(50));
        return joined(Arrays.copyOf(content, begin), Arrays.copyOfRange(content, end, content.length));
    }

    private byte[] inserted(byte[] content, byte[] piece) {
        int place = random.nextInt(content.length + 1);
        return joined(Arrays.copyOf(content, place), piece, Arrays.copyOfRange(content, place, content.length));
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Half of the time the package is damaged, too. */
    private FileSet packed(FileSet files) {
        FileSet packed = anyOf(List.of(Packaging.values())).of(files);
        if (chance(50)) {
            TreeMap<String, byte[]> content = new TreeMap<>(packed.files());
            String name = anyOf(List.copyOf(content.keySet()));
            content.put(name, withoutWholeness(requireNonNull(content.get(name))));
            return new FileSet(files.name(), content);
        }
        return packed;
    }

    private byte[] withoutWholeness(byte[] content) {
        return switch (random.nextInt(4)) {
            case 0 -> flipped(content.clone());
            case 1 -> withoutAPiece(content);
            case 2 -> inserted(content, randomBytes(1 + random.nextInt(20)));
            default -> Arrays.copyOf(content, random.nextInt(content.length + 1));
        };
    }

    private void exchange(Map<String, byte[]> files) {
        List<String> names = List.copyOf(files.keySet());
        String one = anyOf(names);
        String other = anyOf(names);
        byte[] content = files.get(one);
        files.put(one, files.get(other));
        files.put(other, content);
    }

    private byte[] withLines(byte[] content, Consumer<List<String>> change) {
        ArrayList<String> lines = new ArrayList<>(Arrays.asList(text(content).split("\n", -1)));
        change.accept(lines);
        return String.join("\n", lines).getBytes(ISO_8859_1);
    }

    /** Byte by byte, so that nothing is repaired on the way. */
    private static String text(byte[] content) {
        return new String(content, ISO_8859_1);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
