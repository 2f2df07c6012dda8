package org.chancery.query.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.record.event.Channel;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A filter whose references are resolved: the same question asked in another language is the same selection. A
 * component that is null sets no condition; {@link EventCriteriaResolver} turns an empty list into null.
 *
 * @param openDate whether the date has no earliest or no latest day
 * @param misjudged events that do not fit the time, though their stored bounds do
 * @param text the words that an event has, as a query of PostgreSQL's full-text search
 */
@RecordBuilder
@RecordBuilder.Options(
        addStaticBuilder = false,
        enableGetters = false,
        enableWither = false,
        inheritComponentAnnotations = false)
record EventCriteria(
        List<Set<Long>> between,
        List<Long> involving,
        @Nullable Edtf during,
        Certainty certainty,
        @Nullable Boolean openDate,
        @Nullable List<EventType> types,
        @Nullable List<MeetingFormat> formats,
        @Nullable List<Channel> channels,
        @Nullable List<Level> levels,
        @Nullable List<ParticipationRole> roles,
        @Nullable List<EventStatus> statuses,
        @Nullable List<EventStatus> statusesEver,
        @Nullable List<Long> about,
        @Nullable List<Long> topics,
        @Nullable Collection<Long> places,
        @Nullable Long onTheMarginsOf,
        @Nullable Long partOf,
        @Nullable String text,
        @Nullable List<Long> sources,
        @Nullable List<Long> misjudged,
        boolean rollUp) {

    /** Whether the selection names actors. */
    boolean namesActors() {
        return !between.isEmpty() || !involving.isEmpty();
    }

    /** The same, about this dispute. */
    EventCriteria onlyAbout(long dispute) {
        return EventCriteriaBuilder.builder(this).about(List.of(dispute)).build();
    }

    /** The actors that the selection names. */
    Stream<Long> actors() {
        return Stream.concat(between.stream().flatMap(Set::stream), involving.stream());
    }
}
