package org.chancery.serve.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.record.RecordType;
import org.chancery.serve.explorer.RecordCard.EventCard;
import org.chancery.serve.explorer.RecordCard.YearBar;
import org.chancery.time.Edtf;

/** The words on the card of a record. */
final class CardWords {
    private CardWords() {}

    static String title(RecordCard card, Phrases phrases) {
        String name = card.made().getOrDefault(phrases.tag(), phrases.name(card.names()));
        return name.isEmpty() ? card.id().encoded() : name;
    }

    static String description(RecordCard card, Phrases phrases) {
        return card.event() == null ? ofYears(card, phrases) : ofEvent(card.type(), card.event(), phrases);
    }

    /** A date for people. */
    static String date(String edtf, Phrases phrases) {
        return phrases.date(Edtf.parse(edtf));
    }

    /** "Meeting · Held · 18 May 2023 · Xi'an. A, B and C" */
    private static String ofEvent(RecordType type, EventCard event, Phrases phrases) {
        List<String> facts = new ArrayList<>();
        facts.add(phrases.label("EventType", type.name()));
        facts.add(phrases.textIfAny("records", "statusOf." + type.name() + "." + event.status())
                .orElseGet(() -> phrases.label("EventStatus", event.status())));
        facts.add(date(event.during(), phrases));
        String place = phrases.name(event.place());
        if (!place.isEmpty()) {
            facts.add(place);
        }
        List<String> who = event.participants().stream()
                .map(phrases::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return String.join(" · ", facts) + (who.isEmpty() ? "" : ". " + phrases.and(who));
    }

    /** "State · 608 events · 1866–2025" */
    private static String ofYears(RecordCard card, Phrases phrases) {
        List<String> facts = new ArrayList<>();
        facts.add(phrases.label("EntryKind", card.type().name()));
        int count = card.years().stream().mapToInt(YearBar::count).sum();
        if (count > 0) {
            facts.add(phrases.message("explorer", "eventCount", Map.of("count", count)));
            int first = card.years().get(0).year();
            int last = card.years().get(card.years().size() - 1).year();
            facts.add(first == last ? String.valueOf(first) : first + "–" + last);
        }
        return String.join(" · ", facts);
    }
}
