package org.chancery.serve.export;

import java.util.Arrays;
import java.util.Optional;

/** What events can be exported as: each at {@code /export/events.} with its extension. */
public enum ExportFormat {
    ICALENDAR("ics", "text/calendar", true, true, "iCalendar"),
    ATOM("atom", "application/atom+xml", true, true, "Atom"),
    CSV("csv", "text/csv", true, false, "CSV"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, false, "Excel"),
    JSON_LINES("jsonl", "application/jsonl", true, false, "JSON Lines"),
    GEOJSON("geojson", "application/geo+json", true, false, "GeoJSON"),
    TIMELINE_JS("timelinejs.json", "application/json", true, false, "TimelineJS"),
    JSON_LD("jsonld", "application/ld+json", true, false, "JSON-LD");

    /** Where exports are. */
    public static final String PATH = "/export/events";

    private final String extension;
    private final String mediaType;
    private final boolean isText;
    private final boolean isSubscribedTo;
    private final String label;

    ExportFormat(String extension, String mediaType, boolean isText, boolean isSubscribedTo, String label) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.isText = isText;
        this.isSubscribedTo = isSubscribedTo;
        this.label = label;
    }

    /** The format with this extension, without a dot before it. */
    static Optional<ExportFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The same in every language. */
    public String label() {
        return label;
    }

    /** Where the events of a question can be had in this format, from the root of the site. */
    public String path(FilterParameters question) {
        String query = question.queryString();
        return PATH + "." + extension + (query.isEmpty() ? "" : "?" + query);
    }

    String contentType() {
        return isText ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** Whether programs read it again and again from where it is, instead of saving it. */
    boolean isSubscribedTo() {
        return isSubscribedTo;
    }
}
