package org.chancery.ingest.format.archigos;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.OneTableReader;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.KeyPart;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;

/** Reads the terms of the leaders of states, as the text with tabs or the tables of later releases have them. */
public final class ArchigosReader implements OneTableReader {
    private static final String AUTHORS = "Hein Goemans, Kristian Skrede Gleditsch and Giacomo Chiozza";
    private static final Edtf LAST_DAY = Edtf.parse("2015-12-31");

    /** A day, or the month or the year if no more is known. */
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}[?~%]?");

    private static final Bundle.Source SOURCE = SourceBuilder.builder()
            .key("source/archigos")
            .title("Archigos: A Data Set on Leaders")
            .publisher(AUTHORS)
            .language("en")
            .reliability(Reliability.B)
            .reliabilityReason("Coded by scholars from several sources each, by a published codebook")
            .build();

    private static final Bundle.Dataset DATASET = DatasetBuilder.builder()
            .key("archigos")
            .name("Archigos")
            .publisher(AUTHORS)
            .version("4.1")
            .licence("The authors' own terms: https://www.rochester.edu/college/faculty/hgoemans/data.htm")
            .citation("Goemans, Gleditsch and Chiozza: Introducing Archigos: A Data Set of Political Leaders. "
                    + "Journal of Peace Research 46 (2009), version 4.1 (1875–2015)")
            .url("https://www.rochester.edu/college/faculty/hgoemans/data.htm")
            .completeness(Completeness.EXHAUSTIVE)
            .covers(CoverageBuilder.builder()
                    .description("Who led each independent state in fact from 1875 to 2015; no events.")
                    .build())
            .censoredOn(LAST_DAY)
            .build();

    private final StateCodes codes = StateCodes.bundled();

    static Bundle.Citation citation(String locator, String note) {
        return new Bundle.Citation(SOURCE.key(), locator, note.isEmpty() ? null : note);
    }

    @Override
    public String format() {
        return "archigos";
    }

    @Override
    public String description() {
        return "Archigos, terms of the leaders of states (text with tabs, CSV)";
    }

    @Override
    public PublishedTable table() {
        return ArchigosTable.TABLE;
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(DATASET, ImportMode.SNAPSHOT);
        try (SortedRows sorted = new SortedRows()) {
            for (InputFile file : inputs.files()) {
                sink.add(SOURCE, new Problem.Location(file.name(), 1, 1));
                ArchigosTable.TABLE.read(file, sink, row -> sort(row, sorted, sink));
            }
            sorted.forEachGroup((key, rows) -> add(rows, sink));
        }
    }

    private static void sort(Row row, SortedRows sorted, RecordSink sink) {
        for (String column : List.of("leadid", "leader")) {
            if (!row.has(column)) {
                sink.report(new RejectedRow(row, column, "the leader is not told", "Fill it in").problem());
                return;
            }
        }
        sorted.add(LeaderPerson.key(row), row);
    }

    private void add(List<Row> rows, RecordSink sink) {
        Row first = rows.get(0);
        List<Bundle.Affiliation> terms =
                rows.stream().flatMap(row -> terms(row, sink)).toList();
        if (terms.isEmpty()) {
            return;
        }
        sink.addSummary(LeaderPerson.of(rows, sink), first.location());
        terms.forEach(term -> sink.add(term, first.location()));
    }

    /** The term, or one for each state if the number passed from one to the next in that time. */
    private Stream<Bundle.Affiliation> terms(Row row, RecordSink sink) {
        String key =
                "term/" + KeyPart.of(row.has("obsid") ? row.get("obsid") : row.get("leadid") + row.get("startdate"));
        try {
            String number = String.valueOf(Numbers.whole(row, "gwcode"));
            if (codes.name(CodeScheme.GW, number, Edtf.parse("../..")).isEmpty()) {
                throw new RejectedRow(
                        row, "gwcode", "no state that the archive knows has this number", "Import the state first");
            }
            List<Edtf> parts = codes.cut(CodeScheme.GW, number, during(row));
            return parts.stream()
                    .map(part -> term(parts.size() == 1 ? key : key + "/" + begin(part), row, number, part));
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
            return Stream.empty();
        }
    }

    private static String begin(Edtf part) {
        return part.text().replaceFirst("/.*", "");
    }

    private static Bundle.Affiliation term(String key, Row row, String number, Edtf during) {
        return AffiliationBuilder.builder()
                .key(key)
                .member(LeaderPerson.key(row))
                .body("gw:" + number)
                .role(AffiliationRole.EFFECTIVE_LEADER)
                .during(during)
                .censoredOn(during.text().endsWith("/..") ? LAST_DAY : null)
                .citations(List.of(citation(row.has("obsid") ? row.get("obsid") : row.get("leadid"), note(row))))
                .build();
    }

    private static Edtf during(Row row) {
        String begin = day(row, "startdate");
        if (begin.isEmpty()) {
            throw new RejectedRow(row, "startdate", "the start is not known", "Fill it in");
        }
        boolean isInOffice = row.get("exit").toLowerCase(Locale.ROOT).startsWith("still in office");
        String end = isInOffice ? ".." : day(row, "enddate");
        return Period.of(row, "enddate", begin, end);
    }

    private static String day(Row row, String column) {
        String text = ArchigosTable.value(row, column).replaceFirst("[ T].*", "");
        if (text.isEmpty()) {
            return "";
        }
        try {
            if (DAY.matcher(text).matches()) {
                return Edtf.parse(text).text();
            }
        } catch (EdtfException e) {
            // Reported below, like what is no date at all.
        }
        throw new RejectedRow(row, column, "this is not a day such as 1997-05-29", "Correct the date");
    }

    /** How the term began and ended, in the words of the table. */
    private static String note(Row row) {
        String entry = ArchigosTable.value(row, "entry");
        String exit = ArchigosTable.value(row, "exit");
        String exitCode = ArchigosTable.value(row, "exitcode");
        String left = exitCode.isEmpty() || exitCode.equals(exit) ? exit : exit + " (" + exitCode + ")";
        return Stream.of(entry.isEmpty() ? "" : "Entry: " + entry, left.isEmpty() ? "" : "Exit: " + left)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ". " + other)
                .orElse("");
    }
}
