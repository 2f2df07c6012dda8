package org.chancery.ingest.format.phoenix;

import java.util.HashMap;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;

/** Makes records from the entries, except those that are not separate actors or repeat an earlier entry. */
final class DictionaryActors {
    private final PhoenixBodies bodies;
    private final EntryKeys keys;
    private final RecordSink sink;
    private final Map<String, Integer> contentByKey = new HashMap<>();
    private int repeated;

    DictionaryActors(PhoenixBodies bodies, EntryKeys keys, RecordSink sink) {
        this.bodies = bodies;
        this.keys = keys;
        this.sink = sink;
    }

    void add(DictionaryEntry entry) {
        sink.countRead();
        if (bodies.isGathered(entry)) {
            reportMalformed(entry);
        } else if (entry.codings().isEmpty()) {
            sink.report(problem(
                    entry,
                    "it has no code",
                    "Add one, or put a plus sign before it if it is another name of the actor above or below",
                    Consequence.RECORD_REFUSED));
        } else if (entry.codings().stream()
                .allMatch(coding -> coding.code().length() == 3 && bodies.isState(coding.code()))) {
            sink.reportRejected(
                    keys.of(entry),
                    problem(
                            entry,
                            "it has the code of a state but is not its name: perhaps a place or a people that counts "
                                    + "for the state",
                            "Put it among the names of the state, or give it a code of its own",
                            Consequence.RECORD_REFUSED));
        } else {
            addActor(entry);
        }
    }

    private void addActor(DictionaryEntry entry) {
        String key = keys.of(entry);
        Integer before = contentByKey.putIfAbsent(key, entry.content());
        if (before == null) {
            reportShared(entry);
            new DictionaryActor(entry, key).addTo(sink, bodies);
        } else if (before == entry.content()) {
            repeated++;
        } else {
            sink.report(problem(
                    entry,
                    "an earlier actor with this name, country and code has other names or codes, and was " + "imported",
                    "Combine their names and codes",
                    Consequence.VALUE_LEFT_OUT));
        }
    }

    private void reportShared(DictionaryEntry entry) {
        if (keys.isShared(entry)) {
            sink.report(problem(
                    entry,
                    "another actor with this name and country has other codes; both were imported",
                    "Combine their codes if they are the same",
                    Consequence.DOUBTFUL));
        }
    }

    /** The periods of a state's codes are ignored, since the reference data have them. */
    private void reportMalformed(DictionaryEntry entry) {
        for (ActorCoding coding : entry.codings()) {
            try {
                CodePeriod.parse(coding.period());
            } catch (IllegalArgumentException e) {
                sink.report(DictionaryActor.malformed(coding, Consequence.VALUE_LEFT_OUT));
            }
        }
    }

    /** Reports what was left out although nothing is wrong with it. */
    void remark() {
        if (repeated > 0) {
            sink.remark("Entries that repeat an earlier actor with the same names and codes: %,d".formatted(repeated));
        }
    }

    private static Problem problem(DictionaryEntry entry, String reason, String remedy, Consequence consequence) {
        return new Problem(entry.location(), "name", entry.name(), reason, remedy, consequence);
    }
}
