package org.chancery.ingest.format.phoenix;

import java.util.HashMap;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;

/** Makes records of the entries, but for those that are no actors of their own or were told before. */
final class DictionaryActors {
    private final PhoenixBodies bodies;
    private final EntryKeys keys;
    private final RecordSink sink;
    private final Map<String, Integer> contentByKey = new HashMap<>();
    private int told;

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
            sink.reportRefused(
                    keys.of(entry),
                    problem(
                            entry,
                            "it has the code of a state and is no name of it: a place or a people that counts "
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
            told++;
        } else {
            sink.report(problem(
                    entry,
                    "an actor of this name, country and code stands above with other names or codes, and is "
                            + "taken as there",
                    "Put their names and codes together",
                    Consequence.VALUE_LEFT_OUT));
        }
    }

    private void reportShared(DictionaryEntry entry) {
        if (keys.isShared(entry)) {
            sink.report(problem(
                    entry,
                    "another actor of this name and country has other codes; the two are kept apart",
                    "Put their codes together if they are the same",
                    Consequence.DOUBTFUL));
        }
    }

    /** The periods of a state's codes are of no use here, since the reference data tells when it was there. */
    private void reportMalformed(DictionaryEntry entry) {
        for (ActorCoding coding : entry.codings()) {
            try {
                CodePeriod.parse(coding.period());
            } catch (IllegalArgumentException e) {
                sink.report(DictionaryActor.malformed(coding, Consequence.VALUE_LEFT_OUT));
            }
        }
    }

    /** Tells what was left out although nothing is wrong with it. */
    void remark() {
        if (told > 0) {
            sink.remark("Entries that tell again, with the same names and codes, of an actor told before: %,d"
                    .formatted(told));
        }
    }

    private static Problem problem(DictionaryEntry entry, String reason, String remedy, Consequence consequence) {
        return new Problem(entry.location(), "name", entry.name(), reason, remedy, consequence);
    }
}
