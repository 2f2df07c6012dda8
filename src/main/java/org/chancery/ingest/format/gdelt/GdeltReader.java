package org.chancery.ingest.format.gdelt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
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

/** Reads exports of GDELT 2.0 events; {@code docs/gdelt.md} describes what a row becomes. */
public final class GdeltReader implements DatasetReader {
    private static final Bundle.Dataset SECOND = DatasetBuilder.builder()
            .key("gdelt2-events")
            .name("GDELT 2.0 events")
            .publisher("The GDELT Project")
            .version("2.0")
            .licence("LicenseRef-GDELT")
            .citation("The GDELT Project, GDELT 2.0 Event Database.")
            .url("https://www.gdeltproject.org/")
            .completeness(Completeness.UNKNOWN)
            .covers(CoverageBuilder.builder()
                    .during(Edtf.parse("2015-02-19/.."))
                    .description("Events between two states, which machines extracted from the news: contacts, "
                            + "statements and hostile "
                            + "acts. Not checked by"
                            + " anyone.")
                    .types(List.of(EventType.MEETING, EventType.STATEMENT, EventType.INCIDENT))
                    .build())
            .build();

    private static final Bundle.Dataset FIRST = DatasetBuilder.builder(SECOND)
            .key("gdelt1-events")
            .name("GDELT 1.0 events")
            .version("1.0")
            .citation("The GDELT Project, GDELT 1.0 Event Database.")
            .covers(CoverageBuilder.builder(SECOND.covers())
                    .during(Edtf.parse("1979/.."))
                    .build())
            .build();

    private static final String NUMBER = "GLOBALEVENTID";

    private final StateCodes states = StateCodes.bundled();

    @Override
    public String format() {
        return "gdelt";
    }

    @Override
    public String description() {
        return "Event exports of GDELT 1.0 and 2.0 (57, 58 or 61 columns, separated by tabs), published by the GDELT "
                + "Project.";
    }

    @Override
    public String recognisedBy() {
        return "%d, %d or %d columns without a header, of which the second is a day such as `20191024`; or %s"
                .formatted(
                        Columns.EARLIEST_EVENTS.size(),
                        Columns.FIRST_EVENTS.size(),
                        Columns.EVENTS.size(),
                        Columns.NAMED.recognisedBy());
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty()
                && inputs.files().stream().allMatch(file -> Export.of(file).isPresent());
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(dataset(inputs), ImportMode.APPEND);
        TreeMap<String, Integer> notTaken = new TreeMap<>();
        try (SortedRows rows = new SortedRows()) {
            for (InputFile file : inputs.files()) {
                Export.of(file).orElse(Export.SECOND).read(file, sink, row -> sort(row, rows, notTaken, sink));
            }
            rows.forEachGroup((key, reports) -> add(reports, sink));
        }
        remark(notTaken, sink);
    }

    /** The two versions count their events apart from each other. */
    private static Bundle.Dataset dataset(Inputs inputs) {
        List<InputFile> first = inputs.files().stream()
                .filter(file -> Export.of(file).orElse(Export.SECOND).isOfFirstVersion(file))
                .toList();
        if (!first.isEmpty() && first.size() < inputs.files().size()) {
            throw new BundleException(
                    new Problem.Location(first.get(0).name(), 1, 0),
                    "this is an export of GDELT 1.0 beside one of 2.0",
                    "Import each version by itself");
        }
        return first.isEmpty() ? SECOND : FIRST;
    }

    private void sort(Row row, SortedRows rows, Map<String, Integer> notTaken, RecordSink sink) {
        Optional<String> reason = whyNot(row);
        if (reason.isPresent()) {
            notTaken.merge(reason.get(), 1, Integer::sum);
            return;
        }
        if (!row.has(NUMBER)) {
            sink.report(row.problem(
                    NUMBER, "the row has no number", "Restore it from the original", Consequence.RECORD_REFUSED));
            return;
        }
        LocalDate day = day(row, "SQLDATE");
        if (day == null) {
            sink.report(
                    row.problem("SQLDATE", "this is not a day", "Write it as YYYYMMDD", Consequence.RECORD_REFUSED));
            return;
        }
        GdeltEventKey gdeltEventKey = happening(row, day);
        reportDoubt(row, gdeltEventKey, sink);
        reportLeftOut(row, sink);
        rows.add(gdeltEventKey.key(), row);
    }

    private Optional<String> whyNot(Row row) {
        if (Root.of(row.get("EventRootCode")).isEmpty()) {
            return Optional.of("another CAMEO root code than 03 to 05 and 15 to 20");
        }
        String one = row.get("Actor1CountryCode");
        String other = row.get("Actor2CountryCode");
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of("not between two countries");
        }
        if (one.equals(other)) {
            return Optional.of("within one country");
        }
        Edtf always = Edtf.parse("../..");
        if (states.name(CodeScheme.CAMEO, one, always).isEmpty()
                || states.name(CodeScheme.CAMEO, other, always).isEmpty()) {
            return Optional.of("with a region or another code that is not a country");
        }
        return Optional.empty();
    }

    private GdeltEventKey happening(Row row, LocalDate day) {
        Bundle.Place place = ActionPlace.of(row, states);
        return GdeltEventKey.of(
                day,
                Root.of(row.get("EventRootCode")).orElseThrow(),
                row.get("Actor1CountryCode"),
                row.get("Actor2CountryCode"),
                place == null ? "" : place.key());
    }

    private static void reportDoubt(Row row, GdeltEventKey gdeltEventKey, RecordSink sink) {
        String added = row.get("DATEADDED");
        boolean isAhead = added.length() >= 8 && added.substring(0, 8).compareTo(row.get("SQLDATE")) < 0;
        if (isAhead || gdeltEventKey.isOlderThanTheArchive()) {
            sink.report(row.problem(
                    "SQLDATE",
                    isAhead ? "it is later than the report" : "it lies before 1979, where GDELT begins",
                    "Check it against the article",
                    Consequence.DOUBTFUL));
        }
    }

    private void reportLeftOut(Row row, RecordSink sink) {
        Figure.GOLDSTEIN_SCALE.check(row, sink);
        Figure.MENTIONS.check(row, sink);
        ActionPlace.check(row, states, sink);
    }

    private static @Nullable LocalDate day(Row row, String column) {
        try {
            return LocalDate.parse(row.get(column), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void add(List<Row> rows, RecordSink sink) {
        Row first = rows.get(0);
        LocalDate day = day(first, "SQLDATE");
        if (day == null) {
            throw new IllegalStateException("A row without a day was sorted: " + first.location());
        }
        Bundle.Place place = ActionPlace.of(first, states);
        if (place != null) {
            sink.addCompanion(place, first.location());
        }
        LinkedHashMap<String, Report> reports = new LinkedHashMap<>();
        for (Row row : rows) {
            Report report = Report.of(row);
            // A row in two files is one report.
            Report other = reports.putIfAbsent(row.get(NUMBER), report);
            if (other == null) {
                sink.addCompanion(report.source(), row.location());
            } else if (!other.equals(report)) {
                sink.report(row.problem(
                        NUMBER,
                        "an earlier row with this number describes the event differently, and was imported",
                        "Check which of them is right",
                        Consequence.RECORD_REFUSED));
            }
        }
        sink.add(event(happening(first, day), place, List.copyOf(reports.values())), first.location());
    }

    private Bundle.Event event(GdeltEventKey gdeltEventKey, Bundle.@Nullable Place place, List<Report> reports) {
        Root root = gdeltEventKey.root();
        LinkedHashSet<String> sources = new LinkedHashSet<>();
        reports.forEach(report -> sources.add(report.source().key()));
        return EventBuilder.builder()
                .key(gdeltEventKey.key())
                .type(root.type())
                .titles(Map.of("en", root.title(name(gdeltEventKey, 0), name(gdeltEventKey, 1))))
                .date(gdeltEventKey.date())
                .status(EventStatus.REPORTED)
                .place(place == null ? null : place.key())
                .credibility(Credibility.CANNOT_BE_JUDGED)
                .cameoCode(root.code())
                .participants(gdeltEventKey.states().stream()
                        .map(GdeltReader::participation)
                        .toList())
                .citations(sources.stream()
                        .map(source -> new Bundle.Citation(source, null, null))
                        .toList())
                .codings(reports.stream().map(Report::coding).toList())
                .meeting(root.meeting())
                .incident(root.incident())
                .statement(root.type() == EventType.STATEMENT ? new Bundle.Statement(null) : null)
                .build();
    }

    private String name(GdeltEventKey gdeltEventKey, int index) {
        String code = gdeltEventKey.states().get(index);
        return states.name(CodeScheme.CAMEO, code, gdeltEventKey.date())
                .or(() -> states.name(CodeScheme.CAMEO, code, Edtf.parse("../..")))
                .orElse(code);
    }

    private static Bundle.Participation participation(String code) {
        return ParticipationBuilder.builder()
                .actor("cameo:" + code)
                .role(ParticipationRole.PARTICIPANT)
                .build();
    }

    private static void remark(Map<String, Integer> notTaken, RecordSink sink) {
        if (notTaken.isEmpty()) {
            return;
        }
        List<String> reasons = notTaken.entrySet().stream()
                .map(reason -> reason.getKey() + ": " + reason.getValue())
                .toList();
        sink.remark("Rows left out by the rules of the format: " + String.join("; ", reasons));
    }
}
