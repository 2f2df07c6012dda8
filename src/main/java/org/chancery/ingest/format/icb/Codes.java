package org.chancery.ingest.format.icb;

import java.util.List;
import java.util.Optional;
import org.chancery.ingest.input.Row;

/** The codes of the project, in the words of Chancery; what is not in these lists is told by its number. */
enum Codes {
    TRIGGER(
            "a statement",
            "a political act",
            "an economic act",
            "a change from outside",
            "another act without violence",
            "a challenge to the regime from within",
            "a military act without violence",
            "indirect violence",
            "violence"),
    MANAGEMENT(
            "negotiation",
            "adjudication or arbitration",
            "mediation",
            "several means without violence",
            "pressure short of military means",
            "military means without violence",
            "several means, with violence",
            "violence"),
    VIOLENCE("none", "minor clashes", "serious clashes", "full-scale war"),
    AGREEMENT("a formal agreement", "a semi-formal agreement", "a tacit understanding"),
    OUTCOME("victory", "compromise", "stalemate", "defeat", "another outcome");

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    Codes(String... words) {
        this.words = List.of(words);
    }

    /** The meaning of the code in the column; empty if there is none. */
    Optional<String> in(Row row, String column) {
        int code = number(row, column);
        if (code < 1) {
            return Optional.empty();
        }
        return Optional.of(code <= words.size() ? words.get(code - 1) : "code " + code);
    }

    /** The number in the column; 0 if there is none. */
    static int number(Row row, String column) {
        return row.get(column).matches("\\d{1,3}(\\.0+)?")
                ? Integer.parseInt(row.get(column).replaceFirst("\\..*", ""))
                : 0;
    }
}
