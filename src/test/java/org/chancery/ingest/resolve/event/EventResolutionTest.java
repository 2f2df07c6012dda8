package org.chancery.ingest.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ingest.resolve.event.EventVerdict.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold of any events, whatever the rules are. */
class EventResolutionTest {
    private static final int EVENTS = 10;

    /** The numbers of records follow from the order of imports. */
    @RepeatedTest(300)
    void theNumbersOfTheRecordsDoNotDecide(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Happening> events = anything(random);
        List<Long> numbers = new ArrayList<>(events.stream().map(Happening::id).toList());
        Collections.shuffle(numbers, random);
        Map<Long, Long> renumbered = new HashMap<>();
        for (int index = 0; index < events.size(); index++) {
            renumbered.put(events.get(index).id(), numbers.get(index));
        }
        Map<Long, String> before = new HashMap<>();
        Map<Long, String> after = new HashMap<>();
        events.forEach(event -> before.put(event.id(), "e" + event.id()));
        renumbered.forEach((id, number) -> after.put(number, "e" + id));
        List<Happening> others = new ArrayList<>(
                events.stream().map(event -> renumbered(event, renumbered)).toList());
        Collections.shuffle(others, random);
        assertThat(told(others, after))
                .as("seed %s", repetition.getCurrentRepetition())
                .isEqualTo(told(events, before));
    }

    /** An event is one event of another dataset, and not two. */
    @RepeatedTest(100)
    void anEventIsOneOfEachOtherDataset(RepetitionInfo repetition) {
        List<Happening> events = anything(new Random(1_000 + repetition.getCurrentRepetition()));
        Set<List<Long>> seen = new HashSet<>();
        for (EventVerdict verdict : resolve(events)) {
            if (verdict.relation() == Relation.SAME && verdict.certain()) {
                assertThat(seen.add(List.of(verdict.one().id(), verdict.other().dataset())))
                        .isTrue();
                assertThat(seen.add(List.of(verdict.other().id(), verdict.one().dataset())))
                        .isTrue();
            }
        }
    }

    private static Set<String> told(List<Happening> events, Map<Long, String> names) {
        Set<String> told = new TreeSet<>();
        for (EventVerdict verdict : resolve(events)) {
            String one = names.getOrDefault(verdict.one().id(), "?");
            String other = names.getOrDefault(verdict.other().id(), "?");
            boolean inOrder = verdict.relation() == Relation.PART_OF || one.compareTo(other) < 0;
            told.add("%s %s %s %s"
                    .formatted(inOrder ? one : other, inOrder ? other : one, verdict.relation(), verdict.certain()));
        }
        return told;
    }

    private static List<EventVerdict> resolve(List<Happening> events) {
        Map<Long, Happening> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        List<List<Long>> compared = new ArrayList<>();
        for (Happening one : events) {
            for (Happening other : events) {
                if (one.dataset() < other.dataset()) {
                    compared.add(List.of(one.id(), other.id()));
                }
            }
        }
        return new EventResolution(byId, compared, new SamePeople(Set.of(List.of(101L, 102L)))).verdicts();
    }

    private static Happening renumbered(Happening event, Map<Long, Long> numbers) {
        return new Happening(
                numbers.getOrDefault(event.id(), 0L),
                event.dataset(),
                event.during(),
                event.firstDay(),
                event.lastDay(),
                event.format(),
                event.titles(),
                event.bodies(),
                event.states(),
                event.attendees(),
                event.hosts(),
                event.sites(),
                event.partOf() == null ? null : numbers.get(event.partOf()));
    }

    private static List<Happening> anything(Random random) {
        List<Happening> events = new ArrayList<>();
        for (long id = 1; id <= EVENTS; id++) {
            long dataset = 1L + random.nextInt(3);
            @Nullable
            Long whole = events.stream()
                    .filter(event -> event.dataset() == dataset && event.isVisit())
                    .map(Happening::id)
                    .findFirst()
                    .filter(any -> random.nextBoolean())
                    .orElse(null);
            events.add(anything(id, dataset, whole, random));
        }
        return events;
    }

    private static Happening anything(long id, long dataset, @Nullable Long whole, Random random) {
        List<String> formats =
                List.of("VISIT", "BILATERAL_TALKS", "BILATERAL_TALKS", "CALL", "SUMMIT", "CONFERENCE", "");
        String format = whole == null ? any(formats, random) : "BILATERAL_TALKS";
        long first = random.nextInt(4);
        long last = first + random.nextInt(3);
        Set<Long> states = new HashSet<>(Set.of(1L));
        states.add(2L + random.nextInt(2));
        Set<Long> hosts = random.nextBoolean() ? Set.of(any(List.copyOf(states), random)) : Set.<Long>of();
        String title = any(List.of("Meeting", "Summit of the League", "League Council", "Summit"), random);
        return new Happening(
                id,
                dataset,
                last > first && random.nextBoolean() ? first + "/" + last : "[" + first + ".." + last + "]",
                first,
                last,
                format.isEmpty() ? null : format,
                Set.of(TitleWords.of(title)),
                random.nextInt(3) == 0 ? Set.of(TitleWords.of("League Organization")) : Set.of(),
                states,
                attendees(states, random).visiting(hosts),
                hosts,
                sites(random),
                whole);
    }

    private static Attendees attendees(Set<Long> states, Random random) {
        Map<Long, Set<Long>> byState = new HashMap<>();
        Set<Long> people = new HashSet<>();
        Set<Seat> seats = new HashSet<>();
        for (long state : states) {
            if (random.nextInt(4) > 0) {
                long person = 100 * state + random.nextInt(3);
                people.add(person);
                byState.put(state, Set.of(person));
                if (random.nextBoolean()) {
                    seats.add(new Seat(state, "HEAD_OF_STATE"));
                }
            }
        }
        return new Attendees(people, byState, seats, Set.of(), Set.of(), null, Set.of(), Set.of());
    }

    private static List<Site> sites(Random random) {
        long city = 1_000L + random.nextInt(2);
        return random.nextBoolean()
                ? List.of()
                : List.of(new Site(city, Set.of("city" + city), 1L, Set.of(city), true));
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
