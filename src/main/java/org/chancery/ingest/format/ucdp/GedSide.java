package org.chancery.ingest.format.ucdp;

import java.util.List;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;

/**
 * One side of an event.
 *
 * @param label its label in the parties of a dispute
 * @param number the program's number of the actor
 * @param states the Gleditsch–Ward numbers, if the side is one government or several
 */
record GedSide(String label, String number, String name, List<String> states) {
    /** The type of violence against civilians, who are not an actor. */
    private static final int ONE_SIDED = 3;

    /**
     * The sides of the event in the row; one-sided violence has only one.
     *
     * @throws org.chancery.ingest.input.RejectedRow if the type of violence or the number of a group is missing
     */
    static List<GedSide> read(Row row) {
        GedSide first = read(row, "A", "side_a", "gwnoa");
        return violence(row) == ONE_SIDED ? List.of(first) : List.of(first, read(row, "B", "side_b", "gwnob"));
    }

    /** 1: a state takes part; 2: none does; 3: against civilians. */
    static int violence(Row row) {
        return Numbers.code(row, "type_of_violence", 1, ONE_SIDED, Integer.MIN_VALUE)
                .orElseThrow();
    }

    private static GedSide read(Row row, String label, String column, String stateColumn) {
        String number = String.valueOf(Numbers.whole(row, column + "_new_id"));
        return new GedSide(label, number, row.get(column), UcdpProgram.list(row.get(stateColumn)));
    }

    boolean isGroup() {
        return states.isEmpty();
    }

    /** References to its members. */
    List<String> actors() {
        return isGroup()
                ? List.of(UcdpProgram.actorKey(number))
                : states.stream().map(state -> "gw:" + state).toList();
    }
}
