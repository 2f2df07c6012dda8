package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.event.EventStatus;
import org.chancery.record.place.PlacePosition;
import org.chancery.serve.export.ExportedEvent.ExportedPlace;

/**
 * iCalendar (RFC 5545). It does not use the usual library, which holds a whole calendar in memory and folds lines
 * within characters. An event lasts whole days: see {@link CalendarDays}.
 */
final class CalendarFile implements EventWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final CalendarLines lines;
    private Export export;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    CalendarFile(OutputStream stream) {
        lines = new CalendarLines(stream);
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        String description = about.about() + leftOut(about.extent().unbounded());
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Chancery//Export//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.text("NAME", about.title());
        lines.text("X-WR-CALNAME", about.title());
        lines.text("DESCRIPTION", description);
        lines.text("X-WR-CALDESC", description);
        lines.raw("SOURCE;VALUE=URI", about.self());
        lines.raw("URL;VALUE=URI", about.page());
        lines.raw("LAST-MODIFIED", MOMENT.format(about.generated()));
        lines.raw("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        lines.raw("X-PUBLISHED-TTL", "PT12H");
    }

    private static String leftOut(long unbounded) {
        return unbounded == 0
                ? ""
                : ("\n%d events are left out, because their first or last day is unknown or not in the years from 1 "
                                + "to 9998. A calendar needs both.")
                        .formatted(unbounded);
    }

    @Override
    public void add(ExportedEvent event) throws IOException {
        if (!event.isBounded()) {
            // Already counted, for the description.
            return;
        }
        Instant changed = event.origin().changed();
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", event.origin().uuid().toString());
        lines.raw("DTSTAMP", MOMENT.format(changed));
        lines.raw("LAST-MODIFIED", MOMENT.format(changed));
        lines.raw("SEQUENCE", String.valueOf(event.origin().revision()));
        CalendarDays shown = CalendarDays.of(event.date());
        lines.raw("STATUS", status(event.status()));
        lines.raw("DTSTART;VALUE=DATE", DAY.format(shown.first()));
        lines.raw("DTEND;VALUE=DATE", DAY.format(shown.last().plusDays(1)));
        lines.text("SUMMARY;LANGUAGE=" + event.title().language(), summary(event, shown));
        lines.text("DESCRIPTION", description(event));
        places(event.places());
        lines.raw("URL;VALUE=URI", export.pageOf(event));
        lines.raw(
                "CATEGORIES",
                CalendarLines.list(List.of(event.type().name(), event.status().name())));
        // The event blocks nobody's time.
        lines.raw("TRANSP", "TRANSPARENT");
        lines.text("X-CHANCERY-EDTF", event.date().edtf().text());
        lines.raw("END", "VEVENT");
    }

    @Override
    public void end(long count) throws IOException {
        lines.raw("END", "VCALENDAR");
    }

    private void places(List<ExportedPlace> places) throws IOException {
        if (!places.isEmpty()) {
            lines.text("LOCATION", places.stream().map(ExportedPlace::text).collect(Collectors.joining(" → ")));
            PlacePosition first = places.get(0).ownPosition();
            if (first != null) {
                lines.raw("GEO", first.latitude() + ";" + first.longitude());
            }
        }
    }

    private String description(ExportedEvent event) {
        StringBuilder text = new StringBuilder();
        if (!event.isExact()) {
            text.append("When: ")
                    .append(export.when(event.date().edtf()))
                    .append(". The calendar shows a day that is certain, or else the first possible one.\n");
        }
        text.append("Status: ").append(event.status());
        if (event.previousDate() != null) {
            text.append(", before: ").append(export.when(event.previousDate()));
        }
        return text.append('\n').append(event.description()).toString();
    }

    /** A day that is not known is said in the title: calendars show nothing else at first. */
    private String summary(ExportedEvent event, CalendarDays shown) {
        String title = event.title().text();
        LocalDate last = event.date().latestEnd();
        boolean isKnown = shown.certain() || shown.last().equals(last);
        return isKnown
                ? title
                : "%s (%s)".formatted(title, export.when(event.date().edtf()));
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case HELD, RESCHEDULED, MOVED_ONLINE -> "CONFIRMED";
            case ANNOUNCED, REPORTED, POSTPONED, DENIED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("ics", "text/calendar", "iCalendar");
        }

        @Override
        String purpose() {
            return "calendars that subscribe to it";
        }

        @Override
        int place() {
            return 60;
        }

        @Override
        public boolean isSubscribedTo() {
            return true;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new CalendarFile(stream));
        }
    }
}
