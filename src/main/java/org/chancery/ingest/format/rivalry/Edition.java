package org.chancery.ingest.format.rivalry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.input.Row;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;

/** The two editions, each with its own rivalries and numbers. */
enum Edition {
    HANDBOOK(
            "td-rivalries",
            "William R. Thompson and David R. Dreyer",
            "Thompson and Dreyer: Handbook of International Rivalries, 1494–2010. CQ Press (2012)",
            2010,
            new PublishedTable(
                    List.of("rivalryno", "styear", "type1"),
                    required(),
                    List.of("rivalryname", "endyear", "region", "type1", "type2", "type3"),
                    Map.of(),
                    List.of())),
    ANALYSIS(
            "tss-rivalries",
            "William R. Thompson, Kentaro Sakuwa and Prashant Hosur Suhas",
            "Thompson, Sakuwa and Suhas: Analyzing Strategic Rivalries in World Politics. Springer (2021)",
            2020,
            new PublishedTable(
                    List.of("rivalryno", "styear", "spatial"),
                    required(),
                    List.of("rivalryname", "endyear", "positional", "spatial", "ideological", "interventionary"),
                    Map.of("tssr_id", "rivalryno", "rivalry", "rivalryname", "start", "styear", "end", "endyear"),
                    List.of()));

    /** As users see the columns by which the editions are recognised. */
    static final String MARKS = "the columns rivalryno, styear, type1; or the columns tssr_id, start, spatial";

    private static final List<String> TYPES = List.of("positional", "spatial", "ideological", "interventionary");

    private final String key;
    private final String authors;
    private final String citation;
    private final int lastYear;

    @SuppressWarnings("ImmutableEnumChecker")
    private final PublishedTable table;

    Edition(String key, String authors, String citation, int lastYear, PublishedTable table) {
        this.key = key;
        this.authors = authors;
        this.citation = citation;
        this.lastYear = lastYear;
        this.table = table;
    }

    static Optional<Edition> of(InputFile file) {
        return Arrays.stream(values())
                .filter(edition -> edition.table.recognises(file))
                .findFirst();
    }

    private static List<String> required() {
        return List.of("rivalryno", "ccode1", "ccode2", "styear");
    }

    PublishedTable table() {
        return table;
    }

    /** The year in which the authors stopped looking. */
    int lastYear() {
        return lastYear;
    }

    Edtf lastDay() {
        return Edtf.parse(lastYear + "-12-31");
    }

    /** Spatial, positional and so on; the most important first, where the table tells which it is. */
    List<String> types(Row row) {
        return this == HANDBOOK
                ? List.of("type1", "type2", "type3").stream()
                        .filter(row::has)
                        .map(row::get)
                        .toList()
                : TYPES.stream().filter(type -> row.get(type).equals("1")).toList();
    }

    Bundle.Dataset dataset() {
        return DatasetBuilder.builder()
                .key(key)
                .name("Strategic Rivalries, 1494–" + lastYear)
                .publisher(authors)
                .version("1494–" + lastYear)
                .licence("The authors' own terms")
                .citation(citation)
                .completeness(Completeness.EXHAUSTIVE)
                .covers(CoverageBuilder.builder()
                        .description("Pairs of states that took each other for enemies, by year; no events.")
                        .build())
                .censoredOn(lastDay())
                .build();
    }

    Bundle.Source source() {
        return SourceBuilder.builder()
                .key("source/" + key)
                .title("Strategic Rivalries, 1494–" + lastYear)
                .publisher(authors)
                .language("en")
                .reliability(Reliability.B)
                .reliabilityReason("Coded by scholars from histories of foreign policy, by published criteria")
                .build();
    }
}
