package org.chancery.ingest.write.rows;

import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Standing;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;

/**
 * A record from the reader.
 *
 * @param number counts the records of the run
 * @param key the record's own key, or the one made for it
 * @param kind the kind of its entry
 * @param standing what becomes of it when its files are a part, or when others are rejected
 */
public record ReadRecord(
        long number, Bundle.Entry entry, String key, String kind, Problem.Location where, Standing standing) {

    /** Its kind in the report. */
    public RecordKind recordKind() {
        return recordKind(entry);
    }

    public static RecordKind recordKind(Bundle.Entry entry) {
        if (entry instanceof Bundle.Event) {
            return RecordKind.EVENT;
        }
        if (entry instanceof Bundle.Actor) {
            return RecordKind.ACTOR;
        }
        if (entry instanceof Bundle.Affiliation) {
            return RecordKind.AFFILIATION;
        }
        if (entry instanceof Bundle.Place) {
            return RecordKind.PLACE;
        }
        if (entry instanceof BundledDispute) {
            return RecordKind.DISPUTE;
        }
        return entry instanceof Bundle.Source ? RecordKind.SOURCE : RecordKind.TOPIC;
    }

    /** The kind of the record's entry. */
    public static String entryKind(Bundle.Entry entry) {
        if (entry instanceof Bundle.Event event) {
            return event.type().name();
        }
        return entry instanceof Bundle.Actor actor
                ? actor.kind().name()
                : recordKind(entry).name();
    }

    /** The kind of record that has an entry of this kind. */
    public static RecordKind recordKind(String entryKind) {
        return switch (entryKind) {
            case "MEETING", "INCIDENT", "STATEMENT", "AGREEMENT", "OCCASION" -> RecordKind.EVENT;
            case "STATE", "ORGANIZATION", "PERSON", "ARMED_GROUP" -> RecordKind.ACTOR;
            default -> RecordKind.valueOf(entryKind);
        };
    }
}
