package org.chancery.ingest.format.travels;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The summits, ministerial meetings and conferences in several trips and visits. Two are the same if they have the same
 * name and were in the same country on the same days. They are gathered while all files are read, and passed on at the
 * end, so that each of them has all its participants.
 */
final class Conferences {
    private static final Pattern WORDS_WITHOUT_WEIGHT =
            Pattern.compile("\\b(?:the|a|an|of|meetings?|session|annual|economic)\\b");

    private final Map<String, List<Attendance>> byName = new TreeMap<>();
    private final Map<String, String> keyOfAttendance = new LinkedHashMap<>();
    private final Organizations organizations;
    private final Pattern organization;

    /** Adds the people of one trip or visit as participants. */
    record Attendance(
            String visit,
            String name,
            Body country,
            @Nullable String place,
            Stay stay,
            List<Bundle.Participation> participants,
            Bundle.Citation citation,
            Problem.Location where) {}

    Conferences(Organizations organizations) {
        this.organizations = organizations;
        organization = Pattern.compile(organizations.names().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}.-])(?:", ")(?![\\p{L}\\d-])")));
    }

    void add(Attendance attendance) {
        byName.computeIfAbsent(attendance.country().key() + "/" + weight(attendance.name()), any -> new ArrayList<>())
                .add(attendance);
    }

    private static String weight(String name) {
        return Registry.slug(WORDS_WITHOUT_WEIGHT
                .matcher(Registry.slug(name).replace('-', ' '))
                .replaceAll(""));
    }

    /** Decides which attendances belong to one meeting, so that visits can refer to it. */
    void settle() {
        byName.values()
                .forEach(attendances -> meetings(attendances)
                        .forEach(meeting -> meeting.forEach(
                                one -> keyOfAttendance.put(one.visit() + " " + one.name(), key(meeting)))));
    }

    /** The key of the meeting of this name that was attended during this visit. */
    @Nullable
    String find(String visit, String name) {
        return keyOfAttendance.get(visit + " " + name);
    }

    void passOn(Registry registry, RecordSink sink) {
        byName.values()
                .forEach(attendances -> meetings(attendances).forEach(meeting -> passOn(meeting, registry, sink)));
    }

    private static List<List<Attendance>> meetings(List<Attendance> attendances) {
        ArrayList<List<Attendance>> meetings = new ArrayList<>();
        for (Attendance attendance : attendances.stream()
                .sorted(comparing((Attendance one) -> one.stay().begin()).thenComparing(Attendance::visit))
                .toList()) {
            if (meetings.isEmpty() || !isOf(meetings.get(meetings.size() - 1), attendance)) {
                meetings.add(new ArrayList<>());
            }
            meetings.get(meetings.size() - 1).add(attendance);
        }
        return meetings;
    }

    /** Guests of a long session may not meet; but two meetings with one name are never in one country in one month. */
    private static boolean isOf(List<Attendance> meeting, Attendance attendance) {
        Stay common = days(meeting);
        return month(meeting.get(0)).equals(month(attendance))
                || (common != null && common.common(attendance.stay()) != null);
    }

    /** The days on which all of them were present. */
    private static @Nullable Stay days(List<Attendance> meeting) {
        Stay days = meeting.get(0).stay();
        for (Attendance attendance : meeting) {
            days = days == null ? null : days.common(attendance.stay());
        }
        return days;
    }

    /** One of the days that all share; else the whole time from the first to the last of them. */
    private static Edtf date(List<Attendance> meeting) {
        Stay common = days(meeting);
        if (common != null) {
            return common.someDay();
        }
        LocalDate last = meeting.stream()
                .map(one -> one.stay().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Stay(meeting.get(0).stay().begin(), last).whole();
    }

    private static String month(Attendance attendance) {
        return attendance.stay().begin().toString().substring(0, 7);
    }

    private static String key(List<Attendance> meeting) {
        Attendance first = meeting.get(0);
        return "meeting/%s/%s/%s".formatted(month(first), first.country().key(), weight(first.name()));
    }

    private void passOn(List<Attendance> meeting, Registry registry, RecordSink sink) {
        Attendance first = meeting.get(0);
        LinkedHashMap<String, Bundle.Participation> participants = new LinkedHashMap<>();
        meeting.stream()
                .flatMap(attendance -> attendance.participants().stream())
                .forEach(one -> participants.putIfAbsent(one.actor(), one));
        organizer(first.name())
                .ifPresent(body -> participants.putIfAbsent(
                        body.reference(),
                        EventDraft.participant(
                                registry.reference(body, first.where()), null, null, ParticipationRole.ORGANIZER)));
        Optional<String> place =
                meeting.stream().map(Attendance::place).filter(Objects::nonNull).findFirst();
        EventDraft draft = new EventDraft(
                key(meeting),
                first.name(),
                null,
                date(meeting),
                format(first.name()),
                null,
                place.stream().toList(),
                List.of(),
                null,
                null,
                List.copyOf(participants.values()),
                meeting.stream().map(Attendance::citation).toList());
        sink.add(draft.event(), first.where());
    }

    private Optional<Body> organizer(String name) {
        Matcher matcher = organization.matcher(name);
        return matcher.find() ? Optional.ofNullable(organizations.find(matcher.group())) : Optional.empty();
    }

    private static MeetingFormat format(String name) {
        if (name.matches("(?i).*\\b(?:ministerial|ministers)\\b.*")) {
            return MeetingFormat.MINISTERIAL;
        }
        return name.matches("(?i).*\\b(?:summit|leaders|heads of)\\b.*")
                ? MeetingFormat.SUMMIT
                : MeetingFormat.CONFERENCE;
    }
}
