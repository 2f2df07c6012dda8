package org.chancery.query.searchtext;

import java.util.List;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;

/**
 * A kind of events that a word means.
 *
 * @param formats the forms of meetings; none where the word means all events of the type
 */
record Kind(EventType type, List<MeetingFormat> formats) {
    static Kind of(EventType type) {
        return new Kind(type, List.of());
    }

    static Kind of(MeetingFormat... formats) {
        return new Kind(EventType.MEETING, List.of(formats));
    }
}
