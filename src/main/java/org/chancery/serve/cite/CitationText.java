package org.chancery.serve.cite;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A citation for footnotes, in English. */
final class CitationText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private CitationText() {}

    static String of(Cited cited) {
        String title = "%s: “%s”. ".formatted(String.join(", ", cited.authors()), cited.title());
        String day = DAY.format(cited.day());
        if (cited.record() == null) {
            return title
                    + "Selection made with %s on %s. %s\nBased on: %s\n"
                            .formatted(
                                    Cited.ARCHIVE,
                                    day,
                                    cited.address(),
                                    cited.datasets().isEmpty() ? "no dataset." : cited.note());
        }
        String version = cited.version() == null ? "" : ", version " + cited.version();
        return title
                + "In: %s%s. %s (accessed on %s).\n%s\n"
                        .formatted(cited.container(), version, cited.address(), day, cited.note());
    }
}
