package org.chancery.ingest.format.cow;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a state was a member of an alliance.
 *
 * @param state its number
 * @param begin null if it was a member already when the data begin
 * @param end null if it was still one when they end, or if the end is not known
 */
record AllianceSpell(
        String state, @Nullable Edtf begin, @Nullable Edtf end, boolean isOpen, Set<AllianceTerm> terms) {

    /**
     * The spells in a row: one, or one for each state of a pair.
     *
     * @throws RejectedRow if it has no state or no year, or ends before it begins
     */
    static List<AllianceSpell> in(Row row) {
        AllianceForm form = row.knows("ccode1") ? AllianceForm.PAIRS : AllianceForm.MEMBERS;
        Edtf begin =
                AllianceTerm.isMarked(row, "left_censor") ? null : form.begin().read(row);
        boolean isOpen = AllianceTerm.isMarked(row, "right_censor");
        Edtf end = !isOpen && form.end().isIn(row) ? form.end().read(row) : null;
        form.end().requireInOrder(row, begin, end);
        Set<AllianceTerm> terms = AllianceTerm.in(row);
        return states(row, form)
                .map(state -> new AllianceSpell(state, begin, end, isOpen, terms))
                .toList();
    }

    private static Stream<String> states(Row row, AllianceForm form) {
        return (form == AllianceForm.PAIRS ? Stream.of("ccode1", "ccode2") : Stream.of("ccode"))
                .map(column -> String.valueOf(Numbers.whole(row, column)));
    }

    /** The time as text: {@code 1949-08-24/1966-03-10}. */
    Edtf during() {
        return AllianceForm.during(begin, end != null ? end.text() : isOpen ? ".." : "");
    }

    /** The times of one state without overlaps: pairs of an alliance repeat them for each partner. */
    static List<AllianceSpell> joined(List<AllianceSpell> inOrder) {
        ArrayList<AllianceSpell> joined = new ArrayList<>();
        for (AllianceSpell spell : inOrder) {
            int last = joined.size() - 1;
            if (last >= 0 && spell.first().compareTo(joined.get(last).last()) <= 0) {
                joined.set(last, joined.get(last).with(spell));
            } else {
                joined.add(spell);
            }
        }
        return joined;
    }

    private AllianceSpell with(AllianceSpell later) {
        EnumSet<AllianceTerm> both = EnumSet.noneOf(AllianceTerm.class);
        both.addAll(terms);
        both.addAll(later.terms);
        AllianceSpell longer = last().compareTo(later.last()) >= 0 ? this : later;
        return new AllianceSpell(state, begin, longer.end, longer.isOpen, both);
    }

    private LocalDateTime first() {
        return begin == null ? LocalDateTime.MIN : begin.bounds().earliestBegin();
    }

    private LocalDateTime last() {
        return end == null ? LocalDateTime.MAX : end.bounds().latestEnd();
    }
}
