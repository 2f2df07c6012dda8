package org.chancery.serve.export;

import java.util.List;

/** A format of files that describe a selection, and how to get it, without its events. */
abstract class DescriptionFormat extends ExportFormat {
    private final String purpose;
    private final int place;

    DescriptionFormat(String stem, String extension, String mediaType, String label, String purpose, int place) {
        super(stem, extension, mediaType, label);
        this.purpose = purpose;
        this.place = place;
    }

    @Override
    final String purpose() {
        return purpose;
    }

    @Override
    final int place() {
        return place;
    }

    @Override
    public final boolean holdsEvents() {
        return false;
    }

    @Override
    final boolean hasOwnMediaType() {
        return false;
    }

    /** The formats of the files that it describes. */
    static List<ExportFormat> described(ExportSource source) {
        return source.formats().stream().filter(ExportFormat::holdsEvents).toList();
    }
}
