package org.chancery.ingest.format.cow;

import static org.chancery.ingest.format.cow.CowProject.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;

/** The actions of the Militarized Interstate Disputes, in the words of Chancery. */
record MidAction(int code, String title) {
    private static final List<String> TITLES = List.of(
            "No armed action",
            "Threat of force",
            "Threat of a blockade",
            "Threat to occupy territory",
            "Threat to declare war",
            "Threat of chemical, biological or nuclear weapons",
            "Threat to join a war",
            "Show of force",
            "Armed forces on alert",
            "Nuclear forces on alert",
            "Mobilization",
            "Border fortified",
            "Border violated",
            "Blockade",
            "Territory occupied",
            "Seizure",
            "Attack",
            "Clash",
            "War declared",
            "Chemical, biological or nuclear weapons used",
            "War begun",
            "War joined");

    /** The action in the column; empty if it is unknown. */
    static Optional<MidAction> read(Row row, String column) {
        OptionalInt code = Numbers.code(row, column, 0, TITLES.size() - 1, UNKNOWN);
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(new MidAction(code.getAsInt(), TITLES.get(code.getAsInt())));
    }
}
