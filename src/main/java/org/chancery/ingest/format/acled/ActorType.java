package org.chancery.ingest.format.acled;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;

/** What takes part, by the codes of {@code inter1} and {@code inter2}: numbers until 2024, words since. */
enum ActorType {
    STATE_FORCES(1, "state forces", true),
    REBEL_GROUP(2, "rebel group", true),
    POLITICAL_MILITIA(3, "political militia", true),
    IDENTITY_MILITIA(4, "identity militia", true),
    RIOTERS(5, "rioters", false),
    PROTESTERS(6, "protesters", false),
    CIVILIANS(7, "civilians", false),
    OTHERS(8, "external or other forces", true);

    private final int code;
    private final String words;
    private final boolean isActor;

    ActorType(int code, String words, boolean isActor) {
        this.code = code;
        this.words = words;
        this.isActor = isActor;
    }

    /**
     * The type in the column; empty if there is none.
     *
     * @throws RejectedRow if the codebook has no such code
     */
    static Optional<ActorType> of(Row row, String column, String actor) {
        String text = row.get(column).toLowerCase(Locale.ROOT).replaceFirst("\\.0+$", "");
        if (List.of("", "0", "na", "none").contains(text)) {
            return ofName(actor);
        }
        Optional<ActorType> type = Arrays.stream(values())
                .filter(candidate -> text.equals(String.valueOf(candidate.code)) || text.equals(candidate.words))
                .findFirst();
        if (type.isEmpty()
                && List.of("external/other forces", "other forces", "external forces")
                        .contains(text)) {
            return Optional.of(OTHERS);
        }
        if (type.isEmpty()) {
            throw new RejectedRow(row, column, "the codebook has no such type of actor", "Correct " + column);
        }
        return type;
    }

    /** Names of crowds, and of armies and police, begin alike. */
    private static Optional<ActorType> ofName(String name) {
        if (name.matches("(Military|Police) Forces of .*|Government of .*")) {
            return Optional.of(STATE_FORCES);
        }
        return Arrays.stream(values())
                .filter(type -> !type.isActor)
                .filter(type -> name.toLowerCase(Locale.ROOT).startsWith(type.words))
                .findFirst();
    }

    /** Whether it is somebody, and not a crowd. */
    boolean isActor() {
        return isActor;
    }

    boolean isArmedGroup() {
        return this == REBEL_GROUP || this == POLITICAL_MILITIA || this == IDENTITY_MILITIA;
    }

    String words() {
        return words;
    }
}
