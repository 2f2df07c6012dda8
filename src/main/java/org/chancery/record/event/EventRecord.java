package org.chancery.record.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A record of what clients see as one event: the event's canonical record, or one that is merged into it. */
@Entity
@Immutable
@Table(name = "event_record")
class EventRecord {
    @Id
    @Column(name = "record_id")
    private long recordId;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "dataset_id")
    private long datasetId;

    long recordId() {
        return recordId;
    }

    long eventId() {
        return eventId;
    }

    long datasetId() {
        return datasetId;
    }
}
