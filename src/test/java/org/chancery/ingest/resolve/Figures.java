package org.chancery.ingest.resolve;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts what was found of pairs that are labelled, with the columns {@code one}, {@code other}, {@code verdict}. */
final class Figures {
    private Figures() {}

    record Counted(int pairs, int all, int right, List<String> missed, List<String> wrong) {
        double precision() {
            return right == 0 ? 0 : (double) right / (right + wrong.size());
        }

        double recall() {
            return (double) right / all;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d pairs, %d true, %d found, %d wrong: precision %.3f, recall %.3f%nmissed: %s%nwrong: %s",
                    pairs,
                    all,
                    right,
                    wrong.size(),
                    precision(),
                    recall(),
                    missed,
                    wrong);
        }
    }

    /** @param found the pairs as "one other", in either order */
    static Counted of(List<NamedCsvRecord> labels, String verdict, Set<String> found) {
        int right = 0;
        int all = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord label : labels) {
            String pair = label.getField("one") + " " + label.getField("other");
            boolean isFound = found.contains(pair)
                    || (!verdict.equals("PART")
                            && found.contains(label.getField("other") + " " + label.getField("one")));
            boolean isTrue = label.getField("verdict").equals(verdict);
            all += isTrue ? 1 : 0;
            right += isTrue && isFound ? 1 : 0;
            if (isTrue && !isFound) {
                missed.add(pair);
            }
            if (!isTrue && isFound) {
                wrong.add(pair);
            }
        }
        return new Counted(labels.size(), all, right, missed, wrong);
    }
}
