package org.chancery.ingest.format.polecat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.IsoDay;
import org.chancery.ingest.input.OneTableReader;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.Digest;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.event.Credibility;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.ParticipationBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads the weekly and monthly files of POLECAT; {@code docs/polecat.md} describes what a row becomes. */
public final class PolecatReader implements OneTableReader {
    private static final Bundle.Dataset DATASET = DatasetBuilder.builder()
            .key("polecat")
            .name("POLECAT")
            .publisher("POLECAT Project")
            .version("files")
            .licence("CC0-1.0")
            .citation("POLECAT Weekly Data, Harvard Dataverse, https://doi.org/10.7910/DVN/AJGVIT.")
            .url("https://dataverse.harvard.edu/dataverse/polecat")
            .completeness(Completeness.UNKNOWN)
            .covers(CoverageBuilder.builder()
                    .during(Edtf.parse("2018/.."))
                    .description("Events between two states, which machines extracted from the news: contacts, "
                            + "agreements, statements and hostile acts. Not checked by anyone.")
                    .types(List.of(EventType.MEETING, EventType.AGREEMENT, EventType.STATEMENT, EventType.INCIDENT))
                    .build())
            .build();

    private static final Edtf ALWAYS = Edtf.parse("../..");

    private final StateCodes codes = StateCodes.bundled();

    @Override
    public String format() {
        return "polecat";
    }

    @Override
    public String description() {
        return "Files of events of POLECAT, coded by PLOVER (separated by tabs)";
    }

    @Override
    public PublishedTable table() {
        return PolecatTable.TABLE;
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(DATASET, ImportMode.APPEND);
        TreeMap<String, Integer> notTaken = new TreeMap<>();
        try (SortedRows rows = new SortedRows()) {
            for (InputFile file : inputs.files()) {
                PolecatTable.TABLE.read(file, sink, row -> sort(row, rows, notTaken, sink));
            }
            rows.forEachGroup((key, reports) -> add(key, reports, sink));
        }
        remark(notTaken, sink);
    }

    private void sort(Row row, SortedRows rows, Map<String, Integer> notTaken, RecordSink sink) {
        Optional<PloverType> type = PloverType.of(row);
        Parties parties = Parties.of(row, codes);
        Optional<String> reason =
                type.isEmpty() ? Optional.of("of the type " + row.get("event type")) : parties.whyNot();
        if (reason.isPresent()) {
            notTaken.merge(reason.get(), 1, Integer::sum);
            return;
        }
        try {
            if (!row.has("event id")) {
                throw new RejectedRow(row, "event id", "the row has no number", "Restore it from the original");
            }
            rows.add(key(row, type.get(), parties), row);
            PolecatPlace.check(row, sink);
        } catch (RejectedRow rejected) {
            sink.report(rejected.problem());
        }
    }

    /** What all rows of one event have in common; the rest of the event follows from it. */
    private String key(Row row, PloverType type, Parties parties) {
        Parties told = type.isMutual() ? parties.unordered() : parties;
        Bundle.Place place = PolecatPlace.of(row, codes);
        return "event/%s/%s"
                .formatted(
                        day(row),
                        Digest.of("%s\t%s\t%s\t%s"
                                .formatted(type, told.actors(), told.recipients(), place == null ? "" : place.key())));
    }

    private static LocalDate day(Row row) {
        LocalDate day = IsoDay.read(row.get("event date")
                .replaceFirst("[ T].*", "")
                .replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)$", "$1-$2-$3"));
        if (day == null) {
            throw new RejectedRow(row, "event date", "this is not a day such as 2023-06-05", "Correct the date");
        }
        return day;
    }

    private void add(String key, List<Row> rows, RecordSink sink) {
        Row first = rows.get(0);
        Bundle.Place place = PolecatPlace.of(first, codes);
        if (place != null) {
            sink.addCompanion(place, first.location());
        }
        Map<String, PolecatReport> reports = new LinkedHashMap<>();
        for (Row row : rows) {
            PolecatReport report = PolecatReport.of(row);
            // A row in two files is one report.
            PolecatReport other = reports.putIfAbsent(row.get("event id"), report);
            if (other == null) {
                sink.addCompanion(report.source(), row.location());
            } else if (!other.equals(report)) {
                sink.report(row.problem(
                        "event id",
                        "an earlier row with this number describes the event differently, and was imported",
                        "Check which of them is right",
                        Consequence.RECORD_REFUSED));
            }
        }
        sink.add(event(key, first, place, List.copyOf(reports.values())), first.location());
    }

    private Bundle.Event event(String key, Row row, Bundle.@Nullable Place place, List<PolecatReport> reports) {
        PloverType type = PloverType.of(row).orElseThrow();
        Parties parties = Parties.of(row, codes);
        Parties told = type.isMutual() ? parties.unordered() : parties;
        Set<String> sources = new LinkedHashSet<>();
        List<Bundle.Claim> claims = new ArrayList<>();
        reports.forEach(report -> {
            sources.add(report.source().key());
            claims.addAll(report.claims());
        });
        return EventBuilder.builder()
                .key(key)
                .type(type.type())
                .titles(Map.of("en", type.title(names(told.actors()), names(told.recipients()))))
                .date(Edtf.parse(day(row).toString()))
                .status(EventStatus.REPORTED)
                .place(place == null ? null : place.key())
                .credibility(Credibility.CANNOT_BE_JUDGED)
                .participants(told.all().stream()
                        .map(state -> ParticipationBuilder.builder()
                                .actor(state)
                                .role(ParticipationRole.PARTICIPANT)
                                .build())
                        .toList())
                .citations(sources.stream()
                        .map(source -> new Bundle.Citation(source, null, null))
                        .toList())
                .claims(claims)
                .codings(reports.stream().map(PolecatReport::coding).toList())
                .meeting(type.meeting())
                .incident(type.incident())
                .statement(type.type() == EventType.STATEMENT ? new Bundle.Statement(null) : null)
                .agreement(type.type() == EventType.AGREEMENT ? new Bundle.Agreement(null, null) : null)
                .build();
    }

    private String names(List<String> states) {
        return states.stream()
                .map(state -> {
                    String code = state.substring(state.indexOf(':') + 1);
                    CodeScheme scheme = state.startsWith("cow:") ? CodeScheme.COW : CodeScheme.ISO3166_ALPHA3;
                    return codes.name(scheme, code, Edtf.parse("2018/.."))
                            .or(() -> codes.name(scheme, code, ALWAYS))
                            .orElse(code);
                })
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static void remark(Map<String, Integer> notTaken, RecordSink sink) {
        if (!notTaken.isEmpty()) {
            List<String> reasons = notTaken.entrySet().stream()
                    .map(reason -> reason.getKey() + ": " + reason.getValue())
                    .toList();
            sink.remark("Rows left out by the rules of the format: " + String.join("; ", reasons));
        }
    }
}
