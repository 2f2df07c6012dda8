package org.chancery.ingest.resolve.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in an event, as its record says.
 *
 * @param people all canonical people
 * @param byState those who acted for each state
 * @param seats the offices that were there
 * @param visitors those people who came as visitors
 * @param visitorSeats the offices of the visitors
 * @param principal the first visitor whom the record names; null for none
 * @param delegation of talks during a visit, all visitors of that visit
 * @param organizers the canonical organizations that held the event
 */
public record Attendees(
        Set<Long> people,
        Map<Long, Set<Long>> byState,
        Set<Seat> seats,
        Set<Long> visitors,
        Set<Seat> visitorSeats,
        @Nullable Long principal,
        Set<Long> delegation,
        Set<Long> organizers) {

    /** Those who acted for the state; where the visitors did, with all who came along. */
    Set<Long> of(long state) {
        Set<Long> stated = byState.getOrDefault(state, Set.of());
        if (Happening.common(stated, delegation).isEmpty()) {
            return stated;
        }
        HashSet<Long> all = new HashSet<>(stated);
        all.addAll(delegation);
        return all;
    }

    /** The same, where nobody is called a visitor: those come to the host who do not act for it. */
    public Attendees visiting(Set<Long> hosts) {
        if (hosts.isEmpty() || !visitors.isEmpty()) {
            return this;
        }
        HashMap<Long, Set<Long>> foreign = new HashMap<>(byState);
        foreign.keySet().removeAll(hosts);
        HashSet<Long> guests = new HashSet<>();
        foreign.values().forEach(guests::addAll);
        HashSet<Seat> guestSeats = new HashSet<>(seats);
        guestSeats.removeIf(seat -> hosts.contains(seat.state()));
        @Nullable
        Long first =
                guests.size() == 1 ? Objects.requireNonNull(guests.iterator().next()) : null;
        return new Attendees(people, byState, seats, guests, guestSeats, first, delegation, organizers);
    }
}
