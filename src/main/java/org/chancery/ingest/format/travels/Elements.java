package org.chancery.ingest.format.travels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ingest.input.XmlElement;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.language.EnglishArticle;
import org.chancery.record.event.Level;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** Reads one trip or one visit. Problems are reported with the key of the record, if it has one. */
final class Elements {
    static final String TRIPS = "travels-abroad";
    static final String VISITS = "visits-of-foreign-leaders";

    private static final Pattern TITLE_FIRST = Pattern.compile("^(" + Phrases.TITLE + ") (?=\\p{L})(.+)$");
    private static final Pattern NEXT_VISITOR = Pattern.compile("(?:,| and) (?=" + Phrases.TITLE + " )");
    private static final Pattern AMERICAN =
            Pattern.compile("(?:Vice )?President(?:-elect)?|(?:[\\w ]+ )?Secretary(?: .*)?"
                    + "|Senator|Governor|Mayor|National Security "
                    + "Advis[eo]r|.*Representative|Ambassador|Attorney General|Speaker.*"
                    + "|General|Chief Justice|Special .*");

    private final Countries countries;
    private final RemarkRules rules;
    private final Travellers travellers;
    private final Registry registry;
    private final BiConsumer<@Nullable String, Problem> problems;

    Elements(
            Countries countries,
            RemarkRules rules,
            Travellers travellers,
            Registry registry,
            BiConsumer<@Nullable String, Problem> problems) {
        this.countries = countries;
        this.rules = rules;
        this.travellers = travellers;
        this.registry = registry;
        this.problems = problems;
    }

    /** The content of a trip; null if it is rejected. */
    @Nullable
    RemarkCase trip(XmlElement trip) {
        String key = key("trip", trip);
        Stay stay = stay(trip, key);
        String who = trip.attribute("who");
        if (key == null || stay == null) {
            return null;
        }
        if (who == null || who.isBlank()) {
            reject(trip, key, "who", null, "the trip names no traveller", "Name the traveller in the attribute who");
            return null;
        }
        Body host = country(trip, "country", stay, key);
        String remark = trip.childText("remarks");
        Reading reading = remark == null ? Reading.EMPTY : rules.read(remark, stay.begin());
        List<Mention> people = reading.people().stream()
                .map(mention -> mention.body() == null ? mention.actingFor(bodyOnTrip(mention, stay, host)) : mention)
                .toList();
        String name = trip.childText("name") == null ? who : trip.childText("name");
        Bundle.Participation traveller = traveller(who, isPresident(trip), remark);
        return new RemarkCase(
                key,
                "Visit of %s %s%s"
                        .formatted(
                                traveller.title(),
                                name,
                                host == null ? "" : " to " + EnglishArticle.before(host.name())),
                stay,
                List.of(traveller),
                name,
                host,
                Itinerary.ofLocale(trip.childText("locale")),
                List.of(),
                remark == null ? null : Protocol.of(remark),
                remark,
                new Reading(people, reading.meetings(), reading.extent()),
                new Bundle.Citation(TRIPS, key, null),
                trip.location());
    }

    static boolean isPresident(XmlElement trip) {
        return "president".equals(trip.attribute("role"));
    }

    private static Bundle.Participation traveller(String who, boolean isPresident, @Nullable String remark) {
        if (remark != null && remark.contains("Visit made as President-elect")) {
            return EventDraft.participant(
                    who, Body.UNITED_STATES, "President-elect", ParticipationRole.VISITOR, null, (Level) null);
        }
        return EventDraft.participant(
                who, Body.UNITED_STATES, isPresident ? "President" : "Secretary of State", ParticipationRole.VISITOR);
    }

    private @Nullable Body bodyOnTrip(Mention mention, Stay stay, @Nullable Body host) {
        boolean isAmerican = mention.how() == Mention.How.COMPANION
                || (mention.name() != null && travellers.find(mention.title(), mention.name(), stay.begin()) != null);
        return isAmerican ? Body.UNITED_STATES : host;
    }

    /** The content of a visit; null if it is rejected. */
    @Nullable
    RemarkCase visit(XmlElement visit) {
        String key = key("visit", visit);
        Stay stay = stay(visit, key);
        String visitor = visit.childText("visitor");
        if (key == null || stay == null) {
            return null;
        }
        if (visitor == null) {
            reject(visit, key, "visitor", null, "the visit names no visitor", "Name the visitor");
            return null;
        }
        Body from = country(visit, "from", stay, key);
        String remark = visit.childText("description");
        Reading reading = remark == null ? Reading.EMPTY : rules.read(remark, stay.begin());
        List<Mention> people = reading.people().stream()
                .map(mention -> mention.body() == null ? mention.actingFor(bodyAtHome(mention, from)) : mention)
                .toList();
        List<Mention> guests = visitors(visitor);
        return new RemarkCase(
                key,
                "Visit of %s to the United States".formatted(visitor),
                stay,
                guests.stream().map(guest -> visitor(guest, from, visit)).toList(),
                guests.stream().map(Elements::called).collect(Collectors.joining(", ")),
                Body.UNITED_STATES,
                remark == null ? List.of() : Itinerary.ofVisit(remark),
                remark == null ? List.of() : Itinerary.ofSideTrips(remark),
                remark == null ? null : Protocol.of(remark),
                remark,
                new Reading(people, reading.meetings(), reading.extent()),
                new Bundle.Citation(VISITS, key, null),
                visit.location());
    }

    private static @Nullable Body bodyAtHome(Mention mention, @Nullable Body from) {
        if (mention.how() == Mention.How.COMPANION) {
            return from;
        }
        return AMERICAN.matcher(mention.title()).matches() ? Body.UNITED_STATES : null;
    }

    /** The people in the column: "President Anwar Sadat, Prime Minister Mustafa Khalil" are two. */
    static List<Mention> visitors(String column) {
        ArrayList<Mention> visitors = new ArrayList<>();
        for (String text : divided(column.replaceAll("(?<=Minister)(?=\\p{Lu})", " "))) {
            Matcher matcher = TITLE_FIRST.matcher(text);
            visitors.add(
                    matcher.matches()
                            ? new Mention(matcher.group(2), matcher.group(1), null, Mention.How.MET)
                            : new Mention(text, "", null, Mention.How.MET));
        }
        return visitors;
    }

    /** "Prime Minister and Foreign Minister Ada Sample" is one person with two titles. */
    private static List<String> divided(String column) {
        ArrayList<String> texts = new ArrayList<>();
        int begin = 0;
        Matcher next = NEXT_VISITOR.matcher(column);
        while (next.find()) {
            String text = column.substring(begin, next.start());
            if (TITLE_FIRST.matcher(text).matches()) {
                texts.add(text);
                begin = next.end();
            }
        }
        texts.add(column.substring(begin));
        return texts;
    }

    private static String called(Mention mention) {
        return mention.name() == null ? mention.title() : mention.name();
    }

    private Bundle.Participation visitor(Mention guest, @Nullable Body from, XmlElement visit) {
        String title = guest.title().isEmpty() ? null : guest.title();
        String person = registry.person(called(guest), title, from, visit.location());
        return EventDraft.participant(person, from, title, ParticipationRole.VISITOR);
    }

    private @Nullable Body country(XmlElement element, String column, Stay stay, @Nullable String key) {
        String text = element.childText(column);
        Body country = text == null ? null : countries.find(text, stay.begin());
        if (country == null) {
            problems.accept(
                    null,
                    new Problem(
                            element.location(),
                            key + "/" + column,
                            text,
                            text == null ? "there is no country" : "no state or territory had this name at the time",
                            "Add the name to the reference data, or correct it",
                            Consequence.VALUE_LEFT_OUT));
        }
        return country;
    }

    private @Nullable String key(String kind, XmlElement element) {
        String id = element.childText("id");
        if (id == null || !id.matches("\\d+")) {
            reject(element, null, "id", id, "the id of a record has to be a number", "Use the publisher's number");
            return null;
        }
        return kind + "/" + id;
    }

    private @Nullable Stay stay(XmlElement element, @Nullable String key) {
        try {
            return Stay.of(element.childText("start-date"), element.childText("end-date"));
        } catch (IllegalArgumentException wrong) {
            String dates = element.childText("start-date") + "/" + element.childText("end-date");
            reject(element, key, "start-date", dates, String.valueOf(wrong.getMessage()), "Correct the dates");
            return null;
        }
    }

    private void reject(
            XmlElement element,
            @Nullable String key,
            String path,
            @Nullable String value,
            String reason,
            String remedy) {
        Problem problem = new Problem(
                element.location(),
                (key == null ? element.name() : key) + "/" + path,
                value,
                reason,
                remedy,
                Consequence.RECORD_REFUSED);
        problems.accept(key, problem);
    }
}
