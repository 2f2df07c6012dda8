package org.chancery.time.written;

import java.util.List;
import java.util.Optional;

/**
 * A word of a date.
 *
 * @param digits of a number as it was written; empty for a word
 */
record Word(List<Meaning> meanings, String digits) {
    /**
     * What a word may mean.
     *
     * @param value the number of a month, a season, a part; zero where the role says all
     */
    record Meaning(Role role, int value, CalendarSystem calendar) {
        static Meaning of(Role role) {
            return new Meaning(role, 0, CalendarSystem.GREGORIAN);
        }

        static Meaning of(Role role, int value) {
            return new Meaning(role, value, CalendarSystem.GREGORIAN);
        }
    }

    static Word number(String digits) {
        return new Word(List.of(Meaning.of(Role.NUMBER, Integer.parseInt(digits))), digits);
    }

    boolean is(Role role) {
        return as(role).isPresent();
    }

    Optional<Meaning> as(Role role) {
        return meanings.stream().filter(meaning -> meaning.role() == role).findFirst();
    }
}
