package org.chancery.ingest.format.ucdp;

import java.util.List;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;

/**
 * One side of an event.
 *
 * @param label its label in the parties of a dispute
 * @param number the program's number of the actor; empty if the edition has none
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
        return Numbers.code(row, "type_of_violence", 1, ONE_SIDED);
    }

    private static GedSide read(Row row, String label, String column, String stateColumn) {
        String name = row.get(column);
        List<String> states = UcdpProgram.list(row.get(stateColumn));
        if (name.isEmpty() && !row.knows(column + "_new_id")) {
            throw new RejectedRow(row, column, "the side is not named", "Fill it in");
        }
        String number = row.knows(column + "_new_id") ? String.valueOf(Numbers.whole(row, column + "_new_id")) : "";
        return new GedSide(label, number, name, states);
    }

    boolean isGroup() {
        return states.isEmpty();
    }

    /** Whether it is a government whose state an edition gives no number for. */
    boolean isGovernment() {
        return isGroup() && name.startsWith("Government of ");
    }

    /** The key of a group, by its number, or by its name in an edition without numbers. */
    String key() {
        return number.isEmpty()
                ? "actor/" + KeyPart.of(name + " " + Integer.toHexString(name.hashCode()))
                : UcdpProgram.actorKey(number);
    }

    /** References to its members. */
    List<String> actors() {
        return isGroup()
                ? List.of(key())
                : states.stream().map(state -> "gw:" + state).toList();
    }
}
