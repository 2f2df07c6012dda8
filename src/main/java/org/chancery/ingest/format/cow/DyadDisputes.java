package org.chancery.ingest.format.cow;

import static org.chancery.ingest.format.cow.CowProject.FIRST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.LAST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.UNKNOWN;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.language.NameKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.BundledDisputeBuilder;
import org.chancery.record.exchange.PartyBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes a dispute between two states from its rows. */
final class DyadDisputes {
    private static final Edtf LAST_DAY = Edtf.parse("2014-12-31");

    private final StateCodes codes = StateCodes.bundled();
    private final DyadForm form;
    private final RecordSink sink;

    DyadDisputes(DyadForm form, RecordSink sink) {
        this.form = form;
        this.sink = sink;
    }

    /** What one state did, and when, as the rows that put it first have it, or else those that put it second. */
    private record Half(
            String number,
            String side,
            Edtf during,
            @Nullable Hostility hostility,
            Bundle.@Nullable Estimate fatalities) {}

    void add(String key, List<Row> rows) {
        try {
            sink.addSummary(dispute(key, rows), rows.get(0).location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private BundledDispute dispute(String key, List<Row> rows) {
        List<Half> halves = halves(rows);
        boolean ongoing = rows.stream()
                .anyMatch(row -> Numbers.code(row, "ongoing", 0, 1, UNKNOWN).orElse(0) == 1);
        Edtf known = CowDate.around(halves.stream().map(Half::during).toList());
        Edtf during = ongoing ? open(known) : known;
        String number = String.valueOf(Numbers.whole(rows.get(0), "dispnum"));
        Row last = last(rows);
        return BundledDisputeBuilder.builder()
                .key(key)
                .names(List.of(
                        new Bundle.Name("en", title(halves, during), null, null),
                        new Bundle.Name("en", alias(number, halves), NameKind.ALIAS, null)))
                .during(during)
                .censoredOn(ongoing ? LAST_DAY : null)
                .hostility(MidDisputes.hostility(last, "hostlev"))
                .fatalities(Fatalities.read(last, sink))
                .settlementMeans(MidDisputes.settlementMeans(last))
                .parties(halves.stream()
                        .flatMap(half -> parties(half, ongoing, number))
                        .toList())
                .description("A pair of states within MID %s. %s"
                        .formatted(number, MidDisputes.description(last))
                        .strip())
                .citations(List.of(citation(number)))
                .build();
    }

    /** Side A before side B. */
    private List<Half> halves(List<Row> rows) {
        int first = Numbers.whole(rows.get(0), "ccode1");
        int second = Numbers.whole(rows.get(0), "ccode2");
        return Stream.of(half(rows, first), half(rows, second))
                .sorted(Comparator.comparing(Half::side))
                .toList();
    }

    private Half half(List<Row> rows, int number) {
        List<Row> own = rows.stream()
                .filter(row -> Numbers.whole(row, "ccode1") == number)
                .toList();
        boolean isFirst = !own.isEmpty();
        List<Row> told = isFirst ? own : rows;
        String suffix = isFirst ? "1" : "2";
        return new Half(
                String.valueOf(number),
                side(told.get(0), isFirst),
                CowDate.around(told.stream().map(this::during).toList()),
                highest(told, "hostlev" + suffix),
                Fatalities.read(last(told), "fatality" + suffix, "fatalpre" + suffix, sink));
    }

    /** A table without the column puts the side that began first. */
    private static String side(Row row, boolean isFirst) {
        int onSideA = Numbers.code(row, "sidea1", 0, 1, UNKNOWN).orElse(1);
        return (onSideA == 1) == isFirst ? "A" : "B";
    }

    private Edtf during(Row row) {
        if (CowDate.hasBegin(row)) {
            return CowDate.period(row, sink);
        }
        return Edtf.parse(String.valueOf(Numbers.code(row, "year", FIRST_YEAR, LAST_YEAR, UNKNOWN)
                .orElseThrow(() -> new RejectedRow(row, "year", "the year is not known", "Fill it in"))));
    }

    private static Edtf open(Edtf period) {
        return Edtf.parse(period.text().replaceFirst("/.*", "") + "/..");
    }

    private static @Nullable Hostility highest(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> MidDisputes.hostility(row, column))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The row of the last year, which has the outcome; of two, the one of side A. */
    private static Row last(List<Row> rows) {
        int year = rows.stream().mapToInt(DyadDisputes::year).max().orElse(0);
        List<Row> ofYear = rows.stream().filter(row -> year(row) == year).toList();
        return ofYear.stream()
                .filter(row -> Numbers.code(row, "sidea1", 0, 1, UNKNOWN).orElse(1) == 1)
                .findFirst()
                .orElse(ofYear.get(0));
    }

    private static int year(Row row) {
        return Numbers.code(row, row.knows("year") ? "year" : "styear", FIRST_YEAR, LAST_YEAR, UNKNOWN)
                .orElse(0);
    }

    /** One party, or one for each state if the number passed from one state to another in that time. */
    private Stream<BundledDispute.Party> parties(Half half, boolean ongoing, String dispute) {
        Edtf during = ongoing ? open(half.during()) : half.during();
        List<Edtf> parts = codes.cut(CodeScheme.COW, half.number(), during);
        return parts.stream()
                .map(part -> PartyBuilder.builder()
                        .actor("cow:" + half.number())
                        .role(PartyRole.PARTY)
                        .side(half.side())
                        .during(part)
                        .hostility(half.hostility())
                        // The data do not divide the deaths among several states.
                        .fatalities(parts.size() == 1 ? half.fatalities() : null)
                        .citations(List.of(citation(dispute + "/" + half.number())))
                        .build());
    }

    private String title(List<Half> halves, Edtf during) {
        String begin = during.text().substring(0, 4);
        String end = during.text().replaceFirst(".*/", "");
        String years =
                end.equals("..") ? "since " + begin : end.startsWith(begin) ? begin : begin + "–" + end.substring(0, 4);
        return "%s, %s".formatted(String.join(" – ", names(halves, during)), years);
    }

    private List<String> names(List<Half> halves, Edtf during) {
        return halves.stream()
                .map(half -> codes.name(CodeScheme.COW, half.number(), during).orElse("state " + half.number()))
                .toList();
    }

    private static String alias(String dispute, List<Half> halves) {
        return "MID %s, %s–%s"
                .formatted(dispute, halves.get(0).number(), halves.get(1).number());
    }

    private Bundle.Citation citation(String locator) {
        return new Bundle.Citation(form.sourceKey(), locator, null);
    }
}
