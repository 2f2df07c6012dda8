package org.chancery.ingest.format.gdelt;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Digest;
import org.chancery.record.event.CodingScheme;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CodingBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Reliability;
import org.jspecify.annotations.Nullable;

/** One row as a report of an event: the article that it comes from, and its coding by the machine. */
record Report(Bundle.Source source, Bundle.Coding coding) {

    static Report of(Row row) {
        Bundle.Source source = source(Objects.requireNonNullElse(row.find("SOURCEURL"), "GDELT"));
        return new Report(
                source,
                CodingBuilder.builder()
                        .scheme(CodingScheme.CAMEO)
                        .code(code(row))
                        .score(Figure.GOLDSTEIN_SCALE.of(row))
                        .mentions(mentions(row))
                        .source(source.key())
                        .locator(row.find("GLOBALEVENTID"))
                        .build());
    }

    /** As CAMEO writes it; a program that takes codes for numbers drops the zero in front. */
    private static String code(Row row) {
        String root = row.get("EventRootCode");
        String code = Objects.requireNonNullElse(row.find("EventCode"), root);
        String whole = Root.of(root).map(Root::code).orElse(root);
        return !code.startsWith(whole) && ("0" + code).startsWith(whole) ? "0" + code : code;
    }

    private static Bundle.Source source(String address) {
        URI url = url(address);
        String host = url == null ? address : url.getHost().toLowerCase(Locale.ROOT);
        return SourceBuilder.builder()
                .key("source/" + Digest.of(address))
                .title(url == null ? address : host + Objects.requireNonNullElse(url.getPath(), ""))
                .publisher(host)
                .url(url == null ? null : address)
                .language("und")
                .reliability(Reliability.F)
                .reliabilityReason("Gathered by a machine; nobody has checked it")
                .build();
    }

    /** A report that is not from the web has a name instead of an address. */
    private static @Nullable URI url(String address) {
        try {
            URI url = URI.create(address);
            return url.getHost() == null ? null : url;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Integer mentions(Row row) {
        Double mentions = Figure.MENTIONS.of(row);
        return mentions == null ? null : mentions.intValue();
    }
}
