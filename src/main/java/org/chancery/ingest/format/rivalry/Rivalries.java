package org.chancery.ingest.format.rivalry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.dispute.DisputeIssue;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.BundledDisputeBuilder;
import org.chancery.record.exchange.PartyBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes a dispute of each row. */
final class Rivalries {
    /** A rivalry that is older than the table: P1494. */
    private static final String OLDER = "[Pp]\\d{4}";

    private final StateCodes codes = StateCodes.bundled();
    private final Edition edition;
    private final RecordSink sink;
    private int endingInTheLastYear;

    Rivalries(Edition edition, RecordSink sink) {
        this.edition = edition;
        this.sink = sink;
    }

    void add(Row row) {
        String key = "rivalry/" + row.get("rivalryno");
        try {
            sink.addSummary(dispute(key, row), row.location());
            if (isOfLastYear(row.get("endyear"))) {
                endingInTheLastYear++;
            }
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    /** What was understood that the table does not say. */
    void remark() {
        if (endingInTheLastYear > 0) {
            sink.remark("Rivalries that end in %d, the last year of the edition, are read as still going on then: %d."
                    .formatted(edition.lastYear(), endingInTheLastYear));
        }
    }

    private BundledDispute dispute(String key, Row row) {
        String number = String.valueOf(Numbers.whole(row, "rivalryno"));
        Edtf during = during(row);
        List<Bundle.Citation> citations =
                List.of(new Bundle.Citation(edition.source().key(), number, null));
        String name = row.has("rivalryname") ? row.get("rivalryname") : number;
        return BundledDisputeBuilder.builder()
                .key(key)
                .names(List.of(new Bundle.Name("en", "Strategic rivalry " + name, null, null)))
                .during(during)
                .censoredOn(during.text().endsWith("/..") ? edition.lastDay() : null)
                .issues(edition.types(row).contains("spatial") ? List.of(DisputeIssue.TERRITORIAL) : List.of())
                .parties(Stream.of("ccode1", "ccode2")
                        .flatMap(column -> parties(row, column, during, citations))
                        .toList())
                .description(description(row))
                .citations(citations)
                .build();
    }

    /** One party, or one for each state if the number passed from one to the next in that time. */
    private Stream<BundledDispute.Party> parties(Row row, String column, Edtf during, List<Bundle.Citation> citations) {
        String number = String.valueOf(Numbers.whole(row, column));
        String side = codes.name(CodeScheme.COW, number, during)
                .or(() -> codes.name(CodeScheme.COW, number, Edtf.parse("../..")))
                .orElseThrow(() -> new RejectedRow(
                        row, column, "no state that the archive knows has this number", "Import the state first"));
        return codes.cut(CodeScheme.COW, number, during).stream()
                .map(part -> PartyBuilder.builder()
                        .actor("cow:" + number)
                        .role(PartyRole.PARTY)
                        .side(side)
                        .during(part)
                        .citations(citations)
                        .build());
    }

    private Edtf during(Row row) {
        String begin = row.get("styear").matches(OLDER) ? "" : year(row, "styear");
        String end = row.get("endyear");
        boolean goesOn = end.equalsIgnoreCase("ongoing") || isOfLastYear(end);
        return Period.of(row, "endyear", begin, goesOn ? ".." : year(row, "endyear"));
    }

    private boolean isOfLastYear(String end) {
        return end.equals(String.valueOf(edition.lastYear()));
    }

    /** As EDTF; unknown where the row has none. */
    private static String year(Row row, String column) {
        return Optional.ofNullable(Numbers.wholeOrNull(row, column))
                .map("%04d"::formatted)
                .orElse("");
    }

    private @Nullable String description(Row row) {
        List<String> types = edition.types(row);
        String told = types.isEmpty() ? "" : "Type: " + String.join(", ", types) + ".";
        String region = row.has("region") ? "Region: " + row.get("region") + "." : "";
        String both = (told + " " + region).strip();
        return both.isEmpty() ? null : both;
    }
}
