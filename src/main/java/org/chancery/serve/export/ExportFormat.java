package org.chancery.serve.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import org.chancery.query.timeline.TimelineOrder;
import org.jspecify.annotations.Nullable;

/**
 * A format of exports, at {@code /export/} with its stem and its extension, as in {@code /export/events.csv}. Each
 * subclass is a bean, and nothing else names it. The route, {@code Accept}, the page, the metrics and the table of
 * docs/exports.md use {@link ExportFormats}.
 */
public abstract class ExportFormat {
    /** The folder of exports. */
    static final String FOLDER = "/export/";

    /** The stem of files of events, in any form. */
    static final String EVENTS = "events";

    /** The stem of tables with one row for each event. */
    static final String FLAT = "events-flat";

    /** The path at which the header {@code Accept} chooses the format. */
    public static final String PATH = FOLDER + EVENTS;

    private final String stem;
    private final String extension;
    private final String mediaType;
    private final String label;

    /**
     * @param stem says what is in the file
     * @param extension of the path and of the file, without a dot before it
     * @param mediaType without parameters
     * @param label the same in every language
     */
    protected ExportFormat(String stem, String extension, String mediaType, String label) {
        this.stem = stem;
        this.extension = extension;
        this.mediaType = mediaType;
        this.label = label;
    }

    /** A format of files of events. */
    protected ExportFormat(String extension, String mediaType, String label) {
        this(EVENTS, extension, mediaType, label);
    }

    public final String stem() {
        return stem;
    }

    public final String extension() {
        return extension;
    }

    /** Its name for programs: the extension of a file of events, or the stem with the extension. */
    public final String id() {
        return stem.equals(EVENTS) ? extension : stem + "." + extension;
    }

    /** The end of the names of its files. */
    final String ending() {
        return (stem.startsWith(EVENTS) ? stem.substring(EVENTS.length()) : "-" + stem) + "." + extension;
    }

    /** Whether it holds events, and does not only tell about them. */
    public boolean holdsEvents() {
        return true;
    }

    public final String mediaType() {
        return mediaType;
    }

    public final String label() {
        return label;
    }

    /** The path of this format from the root of the site, without a question. */
    public final String path() {
        return FOLDER + stem + "." + extension;
    }

    /** Its name in metrics. */
    public String name() {
        String named = stem.equals(EVENTS) ? label : stem + " " + label;
        return named.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** Its purpose for docs/exports.md, in Markdown. */
    abstract String purpose();

    /** Its position among the formats. The first is for clients that accept anything. */
    abstract int place();

    /** Whether programs read its URL again and again, instead of saving the file. */
    public boolean isSubscribedTo() {
        return false;
    }

    /** Whether it is text in UTF-8. */
    boolean isText() {
        return true;
    }

    /** Whether its media type means only this format, so that {@code Accept} can ask for it. */
    boolean hasOwnMediaType() {
        return true;
    }

    /** The parameters of a URL that only this format has. */
    Set<String> options() {
        return Set.of();
    }

    /** The default order of events; null for that of the timeline. */
    @Nullable
    TimelineOrder usualOrder() {
        return null;
    }

    /**
     * Checks the events before anything is written.
     *
     * @throws org.chancery.graphql.ClientError if the format has no room for it
     */
    void requireRoom(Export export) {}

    /** Opens a file on the stream, which stays open. */
    abstract EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException;

    final String path(FilterParameters question) {
        String query = question.queryString();
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    final String contentType() {
        return isText() ? mediaType + "; charset=utf-8" : mediaType;
    }
}
