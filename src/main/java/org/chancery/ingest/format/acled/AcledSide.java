package org.chancery.ingest.format.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Digest;
import org.chancery.ingest.reference.KnownStates;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.ParticipationBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One of the two that an event names, as the row has it.
 *
 * @param name as ACLED writes it: {@code Military Forces of Mali (2021-)}
 * @param others who are with it, separated by semicolons
 */
record AcledSide(String name, String others, Optional<ActorType> type) {
    private static final Pattern OF_A_STATE = Pattern.compile(
            "(Military Forces|Police Forces|Government|Mutiny|Mutiny of Military Forces) of (?:the )?([^(]+)"
                    + "(?:\\(.*)?");

    /** The sides of the event: one, or two. */
    static List<AcledSide> in(Row row) {
        ArrayList<AcledSide> sides = new ArrayList<>();
        for (String number : List.of("1", "2")) {
            String name = row.get("actor" + number);
            if (!name.isEmpty()) {
                sides.add(new AcledSide(
                        name, row.get("assoc_actor_" + number), ActorType.of(row, "inter" + number, name)));
            }
        }
        return sides;
    }

    /** Whether it is somebody: not a crowd, and not unidentified. */
    boolean isActor() {
        return type.map(ActorType::isActor).orElse(true) && !name.startsWith("Unidentified");
    }

    String key() {
        return "actor/" + Digest.of(name);
    }

    Bundle.Actor actor() {
        boolean isGroup = type.filter(ActorType::isArmedGroup).isPresent();
        return ActorBuilder.builder()
                .key(key())
                .kind(isGroup ? ActorKind.ARMED_GROUP : ActorKind.ORGANIZATION)
                .organizationKind(isGroup ? null : organizationKind())
                .names(List.of(new Bundle.Name("en", name, null, null)))
                .citations(List.of(AcledReader.citation(name, "")))
                .build();
    }

    private OrganizationKind organizationKind() {
        if (name.startsWith("Military Forces")) {
            return OrganizationKind.MILITARY;
        }
        return type.filter(ActorType.STATE_FORCES::equals).isPresent() || name.startsWith("Police Forces")
                ? OrganizationKind.GOVERNMENT_BODY
                : OrganizationKind.OTHER;
    }

    Bundle.Participation participation(Edtf date) {
        return ParticipationBuilder.builder()
                .actor(key())
                .onBehalfOf(state(date))
                .role(ParticipationRole.PARTICIPANT)
                .build();
    }

    /** The state whose forces these are; null if they are nobody's, or the name is of no state of the time. */
    @Nullable
    String state(Edtf date) {
        Matcher matcher = OF_A_STATE.matcher(name);
        return matcher.matches()
                ? KnownStates.named(matcher.group(2).strip(), date).orElse(null)
                : null;
    }

    /** Whether it says whose forces these are. */
    boolean isOfAState() {
        return OF_A_STATE.matcher(name).matches();
    }

    /** The side in words, with its type. */
    String words() {
        String known = type.map(kind -> " (" + kind.words() + ")").orElse("");
        return name + known + (others.isEmpty() ? "" : ", with " + others.replace(";", ","));
    }
}
