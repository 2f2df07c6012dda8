package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.serve.cite.CitationStyle;

/** A citation of a selection, without its events. */
final class CitationFile implements EventBatchWriter {
    private static final String STEM = "citation";

    private final CitationStyle style;
    private final OutputStream stream;

    CitationFile(CitationStyle style, OutputStream stream) {
        this.style = style;
        this.stream = stream;
    }

    @Override
    public void begin(Export export) throws IOException {
        stream.write(style.write(export.cited()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void add(List<Long> ids) {
        throw new IllegalStateException("A citation holds no events");
    }

    @Override
    public void end(long count) {}

    /** A style of citations as a format. */
    abstract static class Format extends DescriptionFormat {
        private final CitationStyle style;

        Format(CitationStyle style, String purpose, int place) {
            super(STEM, style.extension(), style.mediaType(), style.label(), purpose, place);
            this.style = style;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) {
            return new CitationFile(style, stream);
        }
    }

    /** For footnotes. */
    @Singleton
    static final class Text extends Format {
        Text() {
            super(CitationStyle.TEXT, "citing the selection, in words", 90);
        }
    }

    /** For LaTeX. */
    @Singleton
    static final class BibTex extends Format {
        BibTex() {
            super(CitationStyle.BIBTEX, "citing the selection in LaTeX", 91);
        }
    }

    /** For reference managers. */
    @Singleton
    static final class Ris extends Format {
        Ris() {
            super(CitationStyle.RIS, "citing it with EndNote, Zotero and others", 92);
        }
    }

    /** For processors of citation styles. */
    @Singleton
    static final class CslJson extends Format {
        CslJson() {
            super(CitationStyle.CSL_JSON, "citing it with Zotero, Pandoc and Quarto", 93);
        }
    }
}
