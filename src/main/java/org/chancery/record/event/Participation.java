package org.chancery.record.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.source.Citation;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** The part that an actor takes in an event, and the capacity in which it acts. */
@Entity
@Immutable
@Table(name = "participation")
@Description("The part that an actor takes in an event, and the capacity in which it acts.")
public class Participation {
    @Id
    @Ignore
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    private int ordinal;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "on_behalf_of_id")
    private Long onBehalfOfId;

    @Enumerated(EnumType.STRING)
    private AffiliationRole office;

    private String title;

    @Enumerated(EnumType.STRING)
    private ParticipationRole role;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    /**
     * The event, whose date decides the offices held. The event sets it, since a participation does not load it.
     * Several operations may do so at once.
     */
    @Transient
    private volatile TimelineEvent event;

    /** The same participant in the merged records. */
    @Transient
    private List<Participation> ofMergedRecords = List.of();

    /**
     * The participants of all records of an event, each actor once: the first record's row, with what the others add.
     */
    static List<Participation> merged(List<Participation> all, LongUnaryOperator canonicalId) {
        Map<Long, List<Participation>> byActor = new LinkedHashMap<>();
        List<Participation> merged = new ArrayList<>();
        for (Participation row : all) {
            List<Participation> same =
                    byActor.computeIfAbsent(canonicalId.applyAsLong(row.actorId), key -> new ArrayList<>());
            // One record may name an actor twice, in two capacities.
            if (same.isEmpty() || same.get(0).eventId == row.eventId) {
                merged.add(row);
            }
            same.add(row);
        }
        byActor.values().forEach(same -> same.get(0).ofMergedRecords = List.copyOf(same.subList(1, same.size())));
        return merged;
    }

    private <T> T first(Function<Participation, T> property) {
        return Stream.concat(Stream.of(this), ofMergedRecords.stream().filter(row -> row.eventId != eventId))
                .map(property)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the citation is for this participant, in whichever record. */
    boolean isCitedBy(Citation citation) {
        return Stream.concat(Stream.of(this), ofMergedRecords.stream())
                .anyMatch(row ->
                        row.eventId == citation.entryId() && citation.part().equals("participants/" + row.ordinal));
    }

    /** The event as clients see it. */
    TimelineEvent event() {
        return event;
    }

    Edtf when() {
        return event.getDate().edtf();
    }

    void at(TimelineEvent itsEvent) {
        event = itsEvent;
    }

    long eventId() {
        return eventId;
    }

    long actorId() {
        return actorId;
    }

    Long onBehalfOfId() {
        return first(row -> row.onBehalfOfId);
    }

    @Description("The office in which it takes part; absent when the record does not say. "
            + "`officesHeld` has the offices that it held that day.")
    public AffiliationRole getOffice() {
        return first(row -> row.office);
    }

    @Description("The capacity in words; absent when the office says enough.")
    public String getTitle() {
        return first(row -> row.title);
    }

    @NonNull
    @Description("What it does at the event.")
    public ParticipationRole getRole() {
        return role;
    }

    @Description("The rank at which it acts; absent when that is not known.")
    public Level getLevel() {
        return first(row -> row.level);
    }

    @Description("How it is present, where that differs from the other participants; absent when it does not.")
    public Channel getChannel() {
        return first(row -> row.channel);
    }
}
