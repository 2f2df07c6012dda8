package org.chancery.ingest.format.icb;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.model.Problem;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Reliability;

/** The two tables of the project: one row for each crisis, and one for each state in it. */
enum IcbTable {
    CRISES(
            "icb1",
            "International Crisis Behavior: crises",
            new PublishedTable(
                            List.of("crisno", "yrtrig", "yrterm"),
                            List.of("crisno", "yrtrig"),
                            List.of(
                                    "crisname",
                                    "break",
                                    "trigent",
                                    "motrig",
                                    "datrig",
                                    "yrterm",
                                    "moterm",
                                    "daterm",
                                    "gravcr",
                                    "crismg",
                                    "viol",
                                    "forout"),
                            Map.of("crisis", "crisno", "crisisname", "crisname", "gravty", "gravcr"),
                            List.of())
                    .without("cracid")),
    ACTORS(
            "icb2",
            "International Crisis Behavior: crisis actors",
            new PublishedTable(
                    List.of("crisno", "cracid"),
                    List.of("crisno", "cracid", "yrtrig"),
                    List.of(
                            "cracno",
                            "crisname",
                            "triggr",
                            "motrig",
                            "datrig",
                            "trigent",
                            "southv",
                            "yrterm",
                            "moterm",
                            "daterm",
                            "sevvio",
                            "outcom"),
                    Map.of("cracid_cow", "cracid", "crisisname", "crisname"),
                    List.of()));

    private final String file;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final PublishedTable published;

    IcbTable(String file, String title, PublishedTable published) {
        this.file = file;
        this.title = title;
        this.published = published;
    }

    static Optional<IcbTable> of(InputFile file) {
        return Arrays.stream(values())
                .filter(table -> table.published.recognises(file))
                .findFirst();
    }

    PublishedTable published() {
        return published;
    }

    static Problem.Location beginning(InputFile file) {
        return new Problem.Location(file.name(), 1, 1);
    }

    Bundle.Citation citation(String locator, String note) {
        return new Bundle.Citation("source/" + file, locator, note.isEmpty() ? null : note);
    }

    Bundle.Source source() {
        return SourceBuilder.builder()
                .key("source/" + file)
                .title(title)
                .publisher(IcbReader.PUBLISHER)
                .language("en")
                .reliability(Reliability.B)
                .reliabilityReason("Coded by scholars from several sources each, by a published codebook")
                .build();
    }
}
