package org.chancery.serve.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A reference of RIS, which reference managers import. */
final class Ris {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Cited cited) {
        Ris ris = new Ris();
        ris.line("TY", "DATA");
        ris.line("ID", cited.key());
        cited.authors().forEach(author -> ris.line("AU", author));
        ris.line("TI", cited.title());
        ris.line("T2", cited.container());
        LocalDate issued = cited.issued();
        if (issued != null) {
            ris.line("PY", String.valueOf(issued.getYear()));
            ris.line("DA", DAY.format(issued));
        }
        ris.line("ET", cited.version());
        ris.line("UR", cited.address().toString());
        ris.line("Y2", DAY.format(cited.day()));
        ris.line("N1", cited.note());
        ris.lines.append("ER  - \r\n");
        return ris.lines.toString();
    }

    private void line(String tag, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.append(tag).append("  - ").append(BibTex.oneLine(text)).append("\r\n");
        }
    }
}
