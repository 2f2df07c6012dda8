package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the parser against vectors made by another implementation: files of the columns input, type, level, min, max
 * and canonical form, min and max in milliseconds since 1970.
 */
// The vectors are not ours to bundle: whoever has them passes the folder, as -Dchancery.edtf.vectors=/path/to/folder.
@EnabledIfSystemProperty(named = "chancery.edtf.vectors", matches = ".+")
class PublishedVectorsTest {
    /** They put seasons where the quarters of the year are; ours are meteorological (docs/decisions/0002). */
    private static final List<String> OTHER_SEASONS =
            List.of("2020-21", "2020-22", "2020-23", "2020-24", "1999-24", "2001-21");

    record Vector(String input, String type, String min, String max, String canonical) {
        static Vector of(String line) {
            String[] column = line.split("\t", -1);
            return new Vector(column[0], column[1], column[3], column[4], column[5]);
        }

        boolean hasOffset() {
            return input.matches(".*T.*[+-]\\d{2}:\\d{2}");
        }

        boolean hasOtherSeason() {
            return OTHER_SEASONS.contains(input);
        }
    }

    static List<Vector> vectors() throws IOException {
        Path folder = Path.of(System.getProperty("chancery.edtf.vectors"));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .flatMap(PublishedVectorsTest::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agrees(Vector vector) {
        Edtf date = Edtf.parse(vector.input());

        assertThat(EdtfParser.parse(vector.input())).isInstanceOf(kind(vector));
        if (vector.hasOffset()) {
            // Theirs is in UTC, where it may be another day; ours stays on the day of the place.
            assertThat(date.canonical()).isEqualTo(vector.input());
            return;
        }
        // Ours leaves out a fraction of zero, which would claim a precision that nobody gave.
        assertThat(date.canonical()).isEqualTo(vector.canonical().replace(".000Z", "Z"));
        if (!vector.hasOtherSeason()) {
            assertThat(date.bounds().earliestBegin()).isEqualTo(moment(vector.min(), LocalDateTime.MIN));
            assertThat(date.bounds().latestEnd()).isEqualTo(moment(vector.max(), LocalDateTime.MAX));
        }
    }

    @Test
    void differsInNoMoreThanTheSeasonsAndTheDaysOfOffsets() throws IOException {
        List<Vector> vectors = vectors();

        assertThat(vectors).isNotEmpty();
        assertThat(vectors.stream().filter(vector -> vector.type().equals("Season")))
                .extracting(Vector::input)
                .containsExactlyInAnyOrderElementsOf(OTHER_SEASONS);
    }

    private static Stream<Vector> read(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).map(Vector::of);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Class<? extends Expression> kind(Vector vector) {
        return switch (vector.type()) {
            case "Date" -> vector.input().contains("T") ? DateTime.class : CalendarDate.class;
            case "Year" -> CountedYear.class;
            case "Season" -> SeasonDate.class;
            case "Interval" -> Interval.class;
            case "Set", "List" -> DateSet.class;
            default -> throw new IllegalArgumentException("Unknown type " + vector.type());
        };
    }

    /** An unknown limit is empty there, an open one infinite; in the outer bounds both are none. */
    private static LocalDateTime moment(String milliseconds, LocalDateTime none) {
        return milliseconds.isEmpty() || milliseconds.endsWith("Infinity")
                ? none
                : LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(milliseconds)), ZoneOffset.UTC);
    }
}
