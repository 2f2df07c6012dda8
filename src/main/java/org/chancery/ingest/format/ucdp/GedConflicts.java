package org.chancery.ingest.format.ucdp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.ingest.input.FirstReading;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.BundledDisputeBuilder;
import org.chancery.record.exchange.PartyBuilder;
import org.chancery.time.Edtf;

/**
 * The conflicts and groups that the events name. They are a few thousand, whatever the number of events, and kept in
 * memory.
 */
final class GedConflicts {
    private final Map<Integer, Conflict> conflicts = new TreeMap<>();
    private final Map<String, Group> groups = new TreeMap<>();
    private final TreeSet<String> days = new TreeSet<>();
    private final GedEvents readable = new GedEvents(new FirstReading());

    /** A conflict from its first event to its last. */
    private static final class Conflict {
        private final Problem.Location location;
        private final String name;
        private final Map<String, Set<String>> actorsBySide = new LinkedHashMap<>();
        private String first;
        private String last;

        Conflict(Row row, String first, String last) {
            this.location = row.location();
            this.name = row.has("conflict_name") ? row.get("conflict_name") : row.get("dyad_name");
            this.first = first;
            this.last = last;
        }

        void add(List<GedSide> sides, String begin, String end) {
            first = begin.compareTo(first) < 0 ? begin : first;
            last = end.compareTo(last) > 0 ? end : last;
            sides.forEach(side -> actorsBySide
                    .computeIfAbsent(side.label(), any -> new LinkedHashSet<>())
                    .addAll(side.actors()));
        }
    }

    /** A group and its names in the rows. */
    private record Group(Problem.Location location, String number, ActorKind kind, Set<String> names, String event) {}

    /** The conflicts that the event is a part of; none in a file without numbers of conflicts. */
    static List<String> keys(Row row) {
        return row.has("conflict_new_id") ? List.of("ucdp/" + Numbers.whole(row, "conflict_new_id")) : List.of();
    }

    /**
     * Registers the conflict and the groups of an event.
     *
     * @throws org.chancery.ingest.input.RejectedRow if the event cannot be read
     */
    void note(Row row) {
        // The second reading rejects the same rows, and nothing of a rejected row stays.
        readable.requireReadable(row);
        String begin = GedDate.day(row, "date_start");
        String end = GedDate.end(row);
        List<GedSide> sides = GedSide.read(row);
        if (row.has("conflict_new_id")) {
            conflicts
                    .computeIfAbsent(Numbers.whole(row, "conflict_new_id"), any -> new Conflict(row, begin, end))
                    .add(sides, begin, end.compareTo(begin) < 0 ? begin : end);
        }
        sides.stream().filter(GedSide::isGroup).forEach(side -> {
            Group group = groups.computeIfAbsent(side.key(), any -> group(row, side));
            if (!side.name().isEmpty()) {
                group.names().add(side.name());
            }
        });
        keepOutermost(begin);
        keepOutermost(end);
    }

    private static Group group(Row row, GedSide side) {
        ActorKind kind = side.isGovernment() ? ActorKind.ORGANIZATION : ActorKind.ARMED_GROUP;
        return new Group(
                row.location(), side.number(), kind, new LinkedHashSet<>(), String.valueOf(Numbers.whole(row, "id")));
    }

    private void keepOutermost(String day) {
        days.add(day);
        if (days.size() > 2) {
            days.remove(days.higher(days.first()));
        }
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    String firstYear() {
        return days.first().substring(0, 4);
    }

    String lastYear() {
        return days.last().substring(0, 4);
    }

    void addTo(RecordSink sink) {
        groups.forEach((key, group) -> sink.addSummary(
                UcdpProgram.actor(key, group.number(), names(group), group.kind(), GedReader.citation(group.event())),
                group.location()));
        conflicts.forEach((number, conflict) -> sink.addSummary(dispute(number, conflict), conflict.location));
    }

    private static List<String> names(Group group) {
        return group.names().isEmpty() ? List.of("UCDP actor " + group.number()) : List.copyOf(group.names());
    }

    /** A conflict with events in the last year may continue: its end is open, because the data end there. */
    private BundledDispute dispute(int number, Conflict conflict) {
        boolean open = conflict.last.startsWith(lastYear());
        ArrayList<Bundle.Name> names = new ArrayList<>();
        if (!conflict.name.isEmpty()) {
            names.add(new Bundle.Name("en", conflict.name, null, null));
        }
        names.add(new Bundle.Name(
                "en", "UCDP conflict " + number, names.isEmpty() ? NameKind.COMMON : NameKind.ALIAS, null));
        return BundledDisputeBuilder.builder()
                .key("ucdp/" + number)
                .names(names)
                .during(Edtf.parse(conflict.first + "/" + (open ? ".." : conflict.last)))
                .censoredOn(open ? Edtf.parse(lastYear()) : null)
                .parties(parties(conflict))
                .description("From the first event of this dataset to the last.")
                .citations(List.of(GedReader.citation("conflict " + number)))
                .build();
    }

    private static List<BundledDispute.Party> parties(Conflict conflict) {
        ArrayList<BundledDispute.Party> parties = new ArrayList<>();
        conflict.actorsBySide.forEach((side, actors) -> actors.forEach(actor -> parties.add(PartyBuilder.builder()
                .actor(actor)
                .role(PartyRole.PARTY)
                .side(side)
                .build())));
        return parties;
    }
}
