package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.serve.export.ExportedEvent.ExportedPlace;
import org.chancery.serve.export.ExportedEvent.Participant;

/** A list in Markdown, for briefings and notes: an item for each event, with who took part and who says so. */
final class MarkdownFile implements EventWriter {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()<>#!|&~]");

    /** What would make a list of a line. */
    private static final Pattern START = Pattern.compile("^(\\d+(?=\\.)|(?=[+-]))");

    private static final Pattern BREAK = Pattern.compile("\\s+");

    private final OutputStream stream;
    private Export export;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    MarkdownFile(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        write("# %s\n\n".formatted(text(about.title())));
        for (String sentence : about.about().split("\n", -1)) {
            write("%s\n\n".formatted(text(sentence)));
        }
    }

    @Override
    public void add(ExportedEvent event) throws IOException {
        write("- **%s** [%s](%s), %s%s\n"
                .formatted(
                        text(event.date().edtf().text()),
                        text(event.title().text()),
                        export.pageOf(event),
                        text(event.status().name()),
                        event.places().stream()
                                .map(ExportedPlace::text)
                                .map(place -> "; " + text(place))
                                .collect(Collectors.joining())));
        part(event.participants().stream().map(Participant::text).toList(), "; ");
        part(event.summary() == null ? List.of() : List.of(Objects.requireNonNull(event.summary())), "");
        part(event.citations().stream().map(ExportedEvent::text).distinct().toList(), "; ");
    }

    /** A paragraph within the item. */
    private void part(List<String> texts, String separator) throws IOException {
        if (!texts.isEmpty()) {
            write("\n  %s\n".formatted(texts.stream().map(MarkdownFile::text).collect(Collectors.joining(separator))));
        }
    }

    @Override
    public void end(long count) throws IOException {
        write("\n<!-- %d events -->\n".formatted(count));
    }

    private void write(String markdown) throws IOException {
        stream.write(markdown.getBytes(StandardCharsets.UTF_8));
    }

    /** The text on one line, with nothing in it that Markdown or HTML would take for markup. */
    static String text(String raw) {
        String line = BREAK.matcher(raw).replaceAll(" ").strip();
        return START.matcher(MARKUP.matcher(line).replaceAll("\\\\$0")).replaceFirst("$1\\\\");
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("md", "text/markdown", "Markdown");
        }

        @Override
        String purpose() {
            return "briefings and notes: a list with participants and sources";
        }

        @Override
        int place() {
            return 55;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) {
            return source.shown(new MarkdownFile(stream));
        }
    }
}
