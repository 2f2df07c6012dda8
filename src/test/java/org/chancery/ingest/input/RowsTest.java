package org.chancery.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final CollectedRecords sink = new CollectedRecords();
    private final List<Row> read = new ArrayList<>();
    private final Rows rows =
            Rows.withHeader(',', List.of("name", "year")).expecting("year", value -> value.matches("-?\\d+"), "a year");

    @Test
    void acceptsAByteOrderMarkAndCarriageReturns() {
        read("\uFEFFname,year\r\nA,1990\r\n\"B\r\nC\",1991\r\n");
        assertThat(read).extracting(row -> row.get("year")).containsExactly("1990", "1991");
        assertThat(read).extracting(Row::line).containsExactly(2, 3);
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void rejectsRowsWithDamagedTextAndContinues() {
        read("name,year\nA\uFFFDB,1990\nC\0,1991\nD,1992\n");
        assertThat(read).extracting(row -> row.get("name")).containsExactly("D");
        assertThat(sink.problems)
                .extracting(Problem::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("t.csv:2:1 name").contains("damaged before the import"),
                        second ->
                                assertThat(second).startsWith("t.csv:3:1 name").contains("NUL"));
        assertThat(sink.read).isEqualTo(3);
    }

    @Test
    void missingValuesAtTheEndAreEmptyAndMoreThanTheColumnsAreRejected() {
        read("name,year\nA\nB,1,2\nC,1990,,\n");
        assertThat(read).extracting(row -> row.get("name") + row.get("year")).containsExactly("A", "C1990");
        assertThat(sink.problems)
                .extracting(problem -> problem.location().line())
                .containsExactly(3);
        assertThat(sink.remarks)
                .containsExactly(
                        "t.csv: 1 row ends before the last column, first in line 2; the missing values count as "
                                + "empty.");
    }

    @Test
    void saysWhereAQuotationMarkWasOpened() {
        assertThatThrownBy(() -> read("name,year\nA,1990\n\"B,1991\nC,1992\n"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("t.csv:3:1")
                .hasMessageContaining("Close the quotation mark");
    }

    @Test
    void takesQuotationMarksForLettersWhereTheFormatHasNone() {
        // The second half of the last pair is what the parser is told to take for a quotation mark.
        String content = "\"A\t1\nB \"b\"\t2\n\uD83C\uDFFF\t3\n";
        Rows.withoutHeader('\t', List.of("name", "year"))
                .withoutQuotationMarks()
                .read(CollectedRecords.files("t.tsv", content).files().get(0), sink, read::add);
        assertThat(read).extracting(row -> row.get("name")).containsExactly("\"A", "B \"b\"", "\uD83C\uDFFF");
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void refusesATableWithoutAHeaderAndWithOtherColumns() {
        Rows plain = Rows.withoutHeader('\t', List.of("name", "year"));
        InputFile file =
                CollectedRecords.files("t.tsv", "A\nB\nC\nD\t1\n").files().get(0);
        assertThatThrownBy(() -> plain.read(file, sink, read::add))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("3 of the first 4 rows do not contain 2 columns");
    }

    @Test
    void listsMissingColumnsWithTheNearest() {
        assertThatThrownBy(() -> read("names,place\n"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("columns are missing: name (there is \"names\"), year");
    }

    @Test
    void refusesAColumnNamedTwice() {
        assertThatThrownBy(() -> read("name,year,name\n"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("t.csv:1:3")
                .hasMessageContaining("occurs a second time");
    }

    @Test
    void passesOverAHeaderThatComesAgain() {
        read("name,year\nA,1990\n\uFEFFname,year\nB,1991\n");
        assertThat(read).extracting(row -> row.get("name")).containsExactly("A", "B");
        assertThat(sink.remarks)
                .containsExactly("t.csv: 1 line has the names of the columns again, first line 3; it was passed over.");
    }

    @Test
    void saysWhereAValueGoesOnAfterItsQuotationMark() {
        assertThatThrownBy(() -> read("name,year\n\"Big\" A,1990\n"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("t.csv:2:1")
                .hasMessageContaining("goes on after its closing quotation mark")
                .hasMessageContaining("twice");
    }

    @Test
    void refusesSwappedColumns() {
        assertThatThrownBy(() -> read("name,year\n1990,A\n1991,B\n1992,C\n"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("3 of the first 3 rows do not contain a year here");
        assertThat(read).isEmpty();
    }

    @Test
    void refusesALineOfTwoGigabytesWithinBoundedMemory() {
        for (String start : List.of("", "\"")) {
            InputFile file = new InputFile("long.csv", () -> new EndlessLine("name,year\n" + start, 1L << 31));
            assertThatThrownBy(() -> rows.read(file, sink, read::add))
                    .isInstanceOf(BundleException.class)
                    .hasMessageContaining("long.csv:2:1");
        }
    }

    private void read(String content) {
        rows.read(CollectedRecords.files("t.csv", content).files().get(0), sink, read::add);
    }

    /** A beginning, then the same letter over and over. */
    static final class EndlessLine extends InputStream {
        private final String start;
        private final long length;
        private long position;

        EndlessLine(String start, long length) {
            this.start = start;
            this.length = length;
        }

        @Override
        public int read() {
            if (position >= length) {
                return -1;
            }
            long index = position++;
            return index < start.length() ? start.charAt((int) index) : 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) {
            int count = (int) Math.min(wanted, length - position);
            for (int index = 0; index < count; index++) {
                bytes[offset + index] = (byte) read();
            }
            return count == 0 && wanted > 0 ? -1 : count;
        }
    }
}
