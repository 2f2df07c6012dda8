package org.chancery.ingest.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.language.Folding;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Event;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The rules of single records; they apply only to records that have all required values. */
public final class RecordRules {
    private static final int FIRST_YEAR = -4000;
    private static final int LAST_YEAR = 9999;

    private final Findings problems;
    private final Map<String, Event> events;
    private final boolean actorsAreCited;
    private final Clock clock;

    /**
     * @param events those that can be checked together, by their keys
     * @param actorsAreCited whether actors and affiliations need sources of their own; in an archive of actors the
     *     dataset itself is the source
     */
    public RecordRules(Findings problems, Map<String, Event> events, boolean actorsAreCited, Clock clock) {
        this.problems = problems;
        this.events = events;
        this.actorsAreCited = actorsAreCited;
        this.clock = clock;
    }

    void check(Record candidate, String path) {
        if (candidate instanceof Bundle.Name name) {
            checkLanguage(name.language(), path + "/language");
            checkLength(name.text(), path + "/text");
        } else if (candidate instanceof Bundle.Actor actor) {
            checkActor(actor, path);
        } else if (candidate instanceof Bundle.Affiliation affiliation && actorsAreCited) {
            checkCited(affiliation.citations(), path);
        } else if (candidate instanceof Bundle.Place place) {
            checkPlace(place, path);
        } else if (candidate instanceof BundledDispute dispute) {
            checkNamed(dispute.names(), path);
            checkCited(dispute.citations(), path);
        } else if (candidate instanceof BundledDispute.Party party) {
            checkParty(party, path);
        } else if (candidate instanceof Bundle.AgendaItem item) {
            checkAgendaItem(item, path);
        } else if (candidate instanceof Bundle.Estimate estimate) {
            checkEstimate(estimate, path);
        } else if (candidate instanceof Event event) {
            checkEvent(event, path);
        }
    }

    /** Checks one text of a map from language to text. */
    void checkText(String language, @Nullable Object text, String path) {
        checkLanguage(language, path);
        if (text == null || text.toString().isBlank()) {
            problems.add(path, null, "this text is blank", "Fill it in or remove it");
        } else {
            checkText(text.toString(), path);
            checkLength(text.toString(), path);
        }
    }

    /** Checks a text that is no name. */
    void checkText(String text, String path) {
        if (text.isBlank()) {
            problems.add(path, null, "this text is blank", "Fill it in or remove it");
        } else if (text.indexOf('\0') >= 0) {
            problems.add(path, null, "this text contains the character U+0000", "Remove it");
        }
    }

    /** A date outside of these years is a typing error. */
    void checkDate(Edtf date, String path) {
        Bounds bounds = date.bounds();
        for (LocalDateTime moment : List.of(bounds.earliestBegin(), bounds.latestEnd())) {
            boolean unlimited = moment.equals(LocalDateTime.MIN) || moment.equals(LocalDateTime.MAX);
            if (!unlimited && (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR)) {
                problems.add(
                        path,
                        date.text(),
                        "this date is not plausible: years go from %d to %d".formatted(FIRST_YEAR, LAST_YEAR),
                        "Correct the year");
                return;
            }
        }
    }

    void checkKey(Record owner) {
        String key = owner instanceof Bundle.Keyed keyed
                ? keyed.key()
                : owner instanceof Bundle.Affiliation affiliation ? affiliation.key() : null;
        if (key != null && !Keys.isKey(key)) {
            problems.add("/key", key, Keys.FORM, "Rename it");
        }
    }

    private void checkLength(String name, String path) {
        if (name.length() > Folding.LONGEST_NAME) {
            problems.add(
                    path,
                    name.substring(0, 40) + "…",
                    "a name has at most " + Folding.LONGEST_NAME + " characters",
                    "Shorten it");
        }
    }

    private void checkActor(Bundle.Actor actor, String path) {
        checkNamed(actor.names(), path);
        if (actorsAreCited) {
            checkCited(actor.citations(), path);
        }
        boolean isOrganization = actor.kind() == ActorKind.ORGANIZATION;
        if (isOrganization && actor.organizationKind() == null) {
            problems.add(
                    path + "/organizationKind",
                    null,
                    "an organization needs its kind",
                    "Add organizationKind, such as INTERGOVERNMENTAL");
        }
        if (!isOrganization && actor.organizationKind() != null) {
            problems.add(
                    path + "/organizationKind",
                    actor.organizationKind(),
                    "only an organization has this",
                    "Remove organizationKind");
        }
    }

    private void checkPlace(Bundle.Place place, String path) {
        checkNamed(place.names(), path);
        if ((place.latitude() == null) != (place.longitude() == null)) {
            problems.add(path, null, "one coordinate is missing", "Give both latitude and longitude, or neither");
        }
        checkDegrees(place.latitude(), 90, path + "/latitude");
        checkDegrees(place.longitude(), 180, path + "/longitude");
    }

    private void checkDegrees(@Nullable Double degrees, int limit, String path) {
        if (degrees != null && !(Math.abs(degrees) <= limit)) {
            problems.add(path, degrees, "this lies outside -" + limit + " to " + limit + " degrees", "Correct it");
        }
    }

    private void checkParty(BundledDispute.Party party, String path) {
        if (party.role() == PartyRole.PARTY && party.side() == null) {
            problems.add(path + "/side", null, "a party needs a side", "Add side, such as A or B");
        }
    }

    private void checkAgendaItem(Bundle.AgendaItem item, String path) {
        if (item.topic() == null && item.text() == null && item.dispute() == null) {
            problems.add(path, null, "the agenda item says nothing", "Add topic, text or dispute");
        }
    }

    private void checkEstimate(Bundle.Estimate estimate, String path) {
        int previous = 0;
        for (String bound : List.of("low", "best", "high")) {
            Integer value = switch (bound) {
                case "low" -> estimate.low();
                case "best" -> estimate.best();
                default -> estimate.high();
            };
            if (value == null) {
                continue;
            }
            if (value < previous) {
                problems.add(path + "/" + bound, value, "it is below " + previous, "Order 0 ≤ low ≤ best ≤ high");
            }
            previous = value;
        }
    }

    private void checkEvent(Event event, String path) {
        if (event.titles().isEmpty()) {
            problems.add(path + "/titles", null, "an event needs a title", "Add titles, such as {en: …}");
        }
        checkCited(event.citations(), path);
        checkNotInTheFuture(event, path + "/date");
        checkDetail(event, path);
        checkStatusHistory(event, path);
        checkWhole(event, event.partOf(), path + "/partOf");
        checkWhole(event, event.onTheMarginsOf(), path + "/onTheMarginsOf");
    }

    private void checkNotInTheFuture(Event event, String path) {
        int last = LocalDate.now(clock).getYear() + 1;
        LocalDateTime begin = event.date().bounds().earliestBegin();
        if (event.status() != EventStatus.ANNOUNCED && begin.getYear() > last && begin.getYear() <= LAST_YEAR) {
            problems.add(
                    path,
                    event.date().text(),
                    "an event after %d cannot be %s".formatted(last, event.status()),
                    "Correct the year, or give the status ANNOUNCED");
        }
    }

    private void checkDetail(Event event, String path) {
        EnumMap<EventType, Record> details = new EnumMap<>(EventType.class);
        putIfGiven(details, EventType.MEETING, event.meeting());
        putIfGiven(details, EventType.INCIDENT, event.incident());
        putIfGiven(details, EventType.STATEMENT, event.statement());
        putIfGiven(details, EventType.AGREEMENT, event.agreement());
        putIfGiven(details, EventType.OCCASION, event.occasion());
        for (EventType type : details.keySet()) {
            if (type != event.type()) {
                String field = type.name().toLowerCase(Locale.ROOT);
                problems.add(path + "/" + field, null, "the event is of type " + event.type(), "Remove " + field);
            }
        }
        boolean needsDetail = event.type() == EventType.MEETING || event.type() == EventType.INCIDENT;
        if (needsDetail && !details.containsKey(event.type())) {
            String field = event.type().name().toLowerCase(Locale.ROOT);
            problems.add(path + "/" + field, null, "this value is required for its type", "Add " + field);
        }
    }

    private static void putIfGiven(Map<EventType, Record> details, EventType type, @Nullable Record detail) {
        if (detail != null) {
            details.put(type, detail);
        }
    }

    private void checkStatusHistory(Event event, String path) {
        if (event.statusHistory().isEmpty()) {
            return;
        }
        EventStatus last =
                event.statusHistory().get(event.statusHistory().size() - 1).status();
        if (last != event.status()) {
            problems.add(
                    path + "/status",
                    event.status(),
                    "the last status in statusHistory is " + last,
                    "Make both the same");
        }
    }

    /** An event is part of, or on the margins of, a meeting, and never of itself, even indirectly. */
    private void checkWhole(Event event, @Nullable String wholeKey, String path) {
        Event whole = wholeKey == null ? null : events.get(wholeKey);
        if (whole == null) {
            return;
        }
        if (whole.type() != EventType.MEETING) {
            problems.add(path, wholeKey, "this is not a meeting", "Refer to a meeting");
        }
        HashSet<String> seen = new HashSet<>();
        for (Event next = whole; next != null && seen.add(next.key()); next = wholeOf(next)) {
            if (next.key().equals(event.key())) {
                problems.add(path, wholeKey, "the event would be part of itself", "Break the circle");
                return;
            }
        }
    }

    private @Nullable Event wholeOf(Event event) {
        String key = event.partOf() != null ? event.partOf() : event.onTheMarginsOf();
        return key == null ? null : events.get(key);
    }

    private void checkNamed(List<Bundle.Name> names, String path) {
        if (names.isEmpty()) {
            problems.add(path + "/names", null, "at least one name is needed", "Add names");
        }
    }

    private void checkCited(List<Bundle.Citation> citations, String path) {
        if (citations.isEmpty()) {
            problems.add(path + "/citations", null, "every fact needs a source", "Add citations");
        }
    }

    private void checkLanguage(String language, String path) {
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            problems.add(path, language, "this is not a language tag (BCP 47)", "Use a tag such as ar, tg or uz-Latn");
        }
    }
}
