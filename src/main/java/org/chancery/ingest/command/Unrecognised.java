package org.chancery.ingest.command;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.chancery.ingest.input.HeaderLine;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;

/** What is said about files that have no known format. */
final class Unrecognised {
    private static final int SHOWN_COLUMNS = 5;
    private static final int LONGEST_NAME = 40;

    private Unrecognised() {}

    /** The files that have none, and what they seem to be; "these files", if that says nothing. */
    static String described(List<InputFile> unknown, Inputs inputs) {
        if (unknown.isEmpty()) {
            return "these files";
        }
        InputFile first = unknown.get(0);
        String names = unknown.size() == inputs.files().size()
                ? "these files"
                : unknown.stream()
                                .limit(3)
                                .map(file -> Printable.of(file.name()))
                                .collect(joining(", "))
                        + (unknown.size() > 3 ? " and %,d more".formatted(unknown.size() - 3) : "");
        return names + hint(first).map(hint -> ". " + hint).orElse("");
    }

    private static Optional<String> hint(InputFile file) {
        String name = Printable.of(file.name());
        if (file.isJson()) {
            return Optional.of(("%s is JSON, but neither a dossier (docs/dossier-format.md) nor JSON Lines "
                            + "(docs/tables.md): both begin with a dataset")
                    .formatted(name));
        }
        Optional<HeaderLine> widest = HeaderLine.widest(file);
        if (widest.isEmpty()) {
            return Optional.of(
                    file.hasLongBeginning()
                            ? "The first line of %s is too long for the names of columns".formatted(name)
                            : "%s has no row of values, or a quotation mark in it is never closed".formatted(name));
        }
        return widest.filter(header -> header.names().size() > 1)
                .map(header -> ("%s has the columns %s; if it is a table of events, the command mapping writes a draft "
                                + "of its mapping")
                        .formatted(name, columns(header.names())));
    }

    private static String columns(List<String> names) {
        String shown =
                names.stream().limit(SHOWN_COLUMNS).map(Unrecognised::shortened).collect(joining(", "));
        return names.size() > SHOWN_COLUMNS ? shown + " …" : shown;
    }

    private static String shortened(String name) {
        return Printable.of(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
    }
}
