package org.chancery.ingest.format.ucdp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import org.chancery.time.Edtf;

/** Years without a gap, both inclusive. */
record Years(int first, int last) {

    /** The years as runs without gaps; a run ends where two consecutive years do not belong together. */
    static List<Years> runs(Collection<Integer> ordered, BiPredicate<Integer, Integer> belongTogether) {
        ArrayList<Years> runs = new ArrayList<>();
        for (int year : ordered) {
            Years previous = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (previous != null && previous.last + 1 == year && belongTogether.test(previous.last, year)) {
                runs.set(runs.size() - 1, new Years(previous.first, year));
            } else {
                runs.add(new Years(year, year));
            }
        }
        return runs;
    }

    /** The period; open if it reaches the last year of the data. */
    Edtf period(int censored) {
        if (last == censored) {
            return Edtf.parse(first + "/..");
        }
        return Edtf.parse(first == last ? String.valueOf(first) : first + "/" + last);
    }
}
