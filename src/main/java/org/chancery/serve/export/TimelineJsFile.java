package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The JSON of TimelineJS. TimelineJS reads texts as HTML, so all texts are escaped. */
final class TimelineJsFile extends JsonFile {
    private static final Pattern PLAIN_DATE = Pattern.compile("(-?\\d{4})(?:-(0[1-9]|1[0-2]))?");

    /** So many events with an open date the title names; of more, it has the way to all. */
    private static final int MOST_NAMED = 20;

    private Export export;
    private long apart;
    private final StringBuilder named = new StringBuilder();

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
        if (event.date().open()) {
            setApart(event);
            return;
        }
        LocalDate start = Objects.requireNonNull(event.date().earliestBegin());
        String edtf = event.date().edtf().text();
        json.writeStartObject();
        text("unique_id", event.origin().uuid());
        text("group", event.type());
        Matcher plain = PLAIN_DATE.matcher(edtf);
        if (plain.matches()) {
            date("start_date", plain.group(1), plain.group(2), null);
        } else {
            date("start_date", start);
            LocalDate end = Objects.requireNonNull(event.date().latestEnd());
            if (!end.equals(start)) {
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
                paragraphs(event.description()) + "<p>"
                        + link(export.pageOf(event), event.status().name()) + "</p>");
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(long count) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("title");
        json.writeObjectFieldStart("text");
        text("headline", escaped(export.title()));
        text("text", paragraphs(export.about()) + apart());
        json.writeEndObject();
        json.writeEndObject();
        json.writeNumberField("count", count - apart);
        json.writeEndObject();
        finish();
    }

    /** Any day on the axis would say of it what nobody knows. */
    private void setApart(ExportedEvent event) {
        apart++;
        if (apart <= MOST_NAMED) {
            named.append("<br>")
                    .append(link(export.pageOf(event), event.title().text()))
                    .append(": ")
                    .append(escaped(export.when(event.date().edtf())));
        }
    }

    /** The events that are not on the axis, for the slide of the title. */
    private String apart() {
        if (apart == 0) {
            return "";
        }
        String events = apart == 1 ? "1 event has" : String.format(Locale.ROOT, "%,d events have", apart);
        String page = export.page();
        String all = link(page + (page.contains("?") ? "&" : "?") + "openDate=true", "All of them");
        return "<p>%s an open date and no place on the axis:%s</p>%s"
                .formatted(events, named, apart > MOST_NAMED ? "<p>" + all + "</p>" : "");
    }

    private static String link(String address, String text) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
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
