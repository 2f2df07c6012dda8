package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.time.spoken.DateWords;
import org.junit.jupiter.api.Test;

/** The examples that users are shown are true. */
class DatesPageTest {
    private static final Pattern DAYS =
            Pattern.compile("(?m)^\\| `([^`]+)` \\|[^|]+\\| (none|-?[\\d-]+) \\| (none|-?[\\d-]+) \\|$");
    private static final Pattern WORDS = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|`]*\\d[^|`]*) \\|$");
    private static final Pattern COMPARISON =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| (yes|no) \\| (yes|no) \\|$");

    @Test
    void showsTheEarliestAndLatestDays() throws IOException {
        List<MatchResult> examples = examples(DAYS);

        assertThat(examples).hasSizeGreaterThan(20).allSatisfy(example -> {
            Bounds bounds = Edtf.parse(example.group(1)).bounds();
            assertThat(bounds.earliestBegin().toLocalDate()).isEqualTo(day(example.group(2), LocalDate.MIN));
            assertThat(bounds.latestEnd().toLocalDate()).isEqualTo(day(example.group(3), LocalDate.MAX));
        });
    }

    @Test
    void showsThePossibleAndTheCertain() throws IOException {
        List<MatchResult> examples = examples(COMPARISON);

        assertThat(examples).hasSizeGreaterThan(4).allSatisfy(example -> {
            Edtf event = Edtf.parse(example.group(1));
            Edtf period = Edtf.parse(example.group(2));
            assertThat(event.possiblyDuring(period)).isEqualTo(example.group(3).equals("yes"));
            assertThat(event.certainlyDuring(period)).isEqualTo(example.group(4).equals("yes"));
        });
    }

    @Test
    void showsDatesInWords() throws IOException {
        List<MatchResult> examples = examples(WORDS);

        assertThat(examples)
                .hasSizeGreaterThan(15)
                .allSatisfy(example -> assertThat(DateWords.of(List.of("en")).text(Edtf.parse(example.group(1))))
                        .isEqualTo(example.group(2)));
    }

    private static List<MatchResult> examples(Pattern row) throws IOException {
        return row.matcher(Files.readString(Path.of("docs/dates.md"))).results().toList();
    }

    private static LocalDate day(String shown, LocalDate none) {
        return shown.equals("none") ? none : LocalDate.parse(shown);
    }
}
