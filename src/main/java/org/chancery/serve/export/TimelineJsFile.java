package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.event.EventDate;
import org.jspecify.annotations.Nullable;

/** The JSON of TimelineJS. TimelineJS reads texts as HTML, so all texts are escaped. */
final class TimelineJsFile extends JsonFile {
    private static final Pattern PLAIN_DATE = Pattern.compile("(-?\\d{4})(?:-(0[1-9]|1[0-2]))?");

    private Export export;
    private long undated;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    TimelineJsFile(OutputStream stream) throws IOException {
        super(stream);
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        json.writeStartObject();
        about(about);
        json.writeArrayFieldStart("events");
    }

    @Override
    public void add(ExportedEvent event) throws IOException {
        LocalDate start = start(event.date());
        if (start == null) {
            undated++;
            return;
        }
        String edtf = event.date().edtf().text();
        json.writeStartObject();
        text("unique_id", event.origin().uuid());
        text("group", event.type());
        Matcher plain = PLAIN_DATE.matcher(edtf);
        if (plain.matches()) {
            date("start_date", plain.group(1), plain.group(2), null);
        } else {
            date("start_date", start);
            LocalDate end = event.date().latestEnd() == null
                    ? event.date().earliestEnd()
                    : event.date().latestEnd();
            if (end != null && !end.equals(start)) {
                date("end_date", end);
            }
        }
        // TimelineJS would count years before 1 as if there were a year 0.
        if (!event.isExact() || start.getYear() < 1) {
            text("display_date", escaped(export.when(event.date().edtf())));
        }
        json.writeObjectFieldStart("text");
        text("headline", escaped(event.title().text()));
        text(
                "text",
                paragraphs(event.description()) + "<p><a href=\"" + escaped(export.pageOf(event)) + "\">"
                        + escaped(event.status().name()) + "</a></p>");
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(long count) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("title");
        json.writeObjectFieldStart("text");
        text("headline", escaped(export.title()));
        text(
                "text",
                paragraphs(export.about())
                        + (undated == 0
                                ? ""
                                : "<p>%d events are left out, because no day of them is known.</p>"
                                        .formatted(undated)));
        json.writeEndObject();
        json.writeEndObject();
        json.writeNumberField("count", count - undated);
        json.writeEndObject();
        finish();
    }

    /** The first known day. */
    private static @Nullable LocalDate start(EventDate date) {
        if (date.earliestBegin() != null) {
            return date.earliestBegin();
        }
        if (date.latestBegin() != null) {
            return date.latestBegin();
        }
        return date.earliestEnd() == null ? date.latestEnd() : date.earliestEnd();
    }

    private void date(String name, LocalDate day) throws IOException {
        date(
                name,
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    private void date(String name, String year, @Nullable String month, @Nullable String day) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("year", Integer.parseInt(year));
        if (month != null) {
            json.writeNumberField("month", Integer.parseInt(month));
        }
        if (day != null) {
            json.writeNumberField("day", Integer.parseInt(day));
        }
        json.writeEndObject();
    }

    private static String paragraphs(String text) {
        return text.isEmpty() ? "" : "<p>" + escaped(text).replace("\n", "<br>") + "</p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("timelinejs.json", "application/json", "TimelineJS");
        }

        @Override
        String purpose() {
            return "[TimelineJS](https://timeline.knightlab.com)";
        }

        @Override
        int place() {
            return 50;
        }

        @Override
        public String name() {
            return "timeline_js";
        }

        @Override
        boolean hasOwnMediaType() {
            return false;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new TimelineJsFile(stream));
        }
    }
}
