package org.chancery.ingest.reference;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.chancery.ingest.reference.ReferenceState.DatedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs over GDELT 2.0 event exports ({@code *.export.CSV.gz}) in the folder that the system property names. */
@EnabledIfSystemProperty(named = "chancery.gdelt", matches = ".+")
class GdeltCodesTest {

    private static final int[] ACTOR_COUNTRIES = {7, 17};
    private static final int[] PLACE_COUNTRIES = {37, 45, 53};

    /** Regions in CAMEO's list of countries. */
    private static final Set<String> REGIONS = Set.of(
            "AFR", "ASA", "BLK", "CRB", "CAU", "CFR", "CAS", "CEU", "EIN", "EAF", "EEU", "EUR", "LAM", "MEA", "MDT",
            "NAF", "NMR", "PGS", "SCN", "SAM", "SAS", "SEA", "SAF", "WAF", "WST");

    /** GDELT's own code for the high seas. */
    private static final Set<String> SEAS = Set.of("OS");

    @Test
    void everyCountryCodeInUseIsKnown() throws IOException {
        List<String[]> events = events(Path.of(System.getProperty("chancery.gdelt")));
        assertThat(events).hasSizeGreaterThan(1_000);
        assertThat(unknown(events, ACTOR_COUNTRIES, "CAMEO", REGIONS)).isEmpty();
        assertThat(unknown(events, PLACE_COUNTRIES, "FIPS", SEAS)).isEmpty();
    }

    private static Set<String> unknown(List<String[]> events, int[] columns, String scheme, Set<String> noCountries) {
        Set<String> known = StateReference.read().stream()
                .flatMap(state -> state.codes().stream())
                .filter(code -> code.scheme().equals(scheme))
                .map(DatedCode::code)
                .collect(toSet());
        return events.stream()
                .flatMap(event -> IntStream.of(columns).mapToObj(column -> event[column]))
                .filter(code -> !code.isEmpty() && !known.contains(code) && !noCountries.contains(code))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String[]> events(Path folder) throws IOException {
        List<String[]> events = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.export.CSV.gz")) {
            for (Path file : files) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                    lines.lines().map(line -> line.split("\t", -1)).forEach(events::add);
                }
            }
        }
        return events;
    }
}
