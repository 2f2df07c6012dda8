package org.chancery.ingest.format.cow;

import static org.chancery.ingest.format.cow.CowProject.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.language.NameKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.dispute.SettlementMeans;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.BundledDisputeBuilder;
import org.chancery.record.exchange.PartyBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes a dispute from its row and the rows of its participants. */
final class MidDisputes {
    private static final int CENSORED = 2014;
    private static final Edtf LAST_DAY = Edtf.parse("2014-12-31");

    private static final List<String> OUTCOMES = List.of(
            "side A won",
            "side B won",
            "side A yielded",
            "side B yielded",
            "it ended undecided",
            "the sides met halfway",
            "what had been seized was given back",
            "how it ended is unclear",
            "it became part of a war under way");

    private static final List<String> SETTLEMENTS = List.of("negotiated", "imposed", "none", "unclear");
    private static final int NEGOTIATED = 1;

    private final StateCodes codes;
    private final Sides sides;
    private final RecordSink sink;

    MidDisputes(StateCodes codes, RecordSink sink) {
        this.codes = codes;
        this.sides = new Sides(codes);
        this.sink = sink;
    }

    static String key(Row row) {
        return "mid/" + Numbers.whole(row, "dispnum");
    }

    /** Adds the dispute of the row; participants without a dispute are reported. */
    void add(List<Row> disputes, List<Row> parties) {
        disputes.forEach(dispute -> add(dispute, parties));
        if (disputes.isEmpty()) {
            parties.forEach(party -> sink.report(party.problem(
                    "dispnum",
                    "there is no dispute with this number",
                    "Import the whole table of disputes",
                    Consequence.RECORD_REFUSED)));
        }
    }

    private void add(Row row, List<Row> parties) {
        String key = key(row);
        try {
            sink.add(dispute(key, row, parties), row.location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private BundledDispute dispute(String key, Row row, List<Row> parties) {
        requireSides(row, parties);
        boolean ongoing = isOngoing(row);
        Edtf during = ongoing ? CowDate.open(row) : CowDate.period(row, sink);
        String number = row.get("dispnum");
        return BundledDisputeBuilder.builder()
                .key(key)
                .names(List.of(
                        new Bundle.Name("en", title(row, parties, during), null, null),
                        new Bundle.Name("en", "MID " + number, NameKind.ALIAS, null)))
                .during(during)
                .censoredOn(ongoing ? LAST_DAY : null)
                .hostility(hostility(row))
                .fatalities(Fatalities.read(row, sink))
                .settlementMeans(settlementMeans(row))
                .parties(parties(row, parties, ongoing))
                .description(description(row))
                .citations(List.of(MidTable.DISPUTE.citation(number)))
                .build();
    }

    private void requireSides(Row row, List<Row> parties) {
        if (parties.isEmpty()) {
            throw new RejectedRow(row, "dispnum", "it has no participants", "Import the whole table of participants");
        }
        if (parties.stream().map(party -> party.get("sidea")).distinct().count() < 2) {
            sink.report(
                    row.problem("dispnum", "the dispute has only one side", "Ask the publisher", Consequence.DOUBTFUL));
        }
    }

    /** Whether it was still ongoing at the end of the data; a dispute marked so that has an end counts as ended. */
    private boolean isOngoing(Row row) {
        if (Numbers.code(row, "ongo2014", 0, 1, UNKNOWN).orElse(0) == 0) {
            return false;
        }
        if (Numbers.whole(row, "endyear") < CENSORED) {
            sink.report(row.problem(
                    "ongo2014",
                    "it is marked as ongoing in 2014, and as ended in " + row.get("endyear"),
                    "The end was imported; ask the publisher",
                    Consequence.DOUBTFUL));
            return false;
        }
        return true;
    }

    private String title(Row row, List<Row> parties, Edtf during) {
        String begin = row.get("styear");
        String end = row.get("endyear");
        String years = during.text().endsWith("/..") ? "since " + begin : begin.equals(end) ? begin : begin + "–" + end;
        return sides.name(parties, "sidea", during) + ", " + years;
    }

    private List<BundledDispute.Party> parties(Row dispute, List<Row> rows, boolean ongoing) {
        ArrayList<BundledDispute.Party> parties = new ArrayList<>();
        for (Row row : rows) {
            List<BundledDispute.Party> own = parties(row, ongoing && endsWith(row, dispute));
            if (parties.containsAll(own)) {
                sink.report(row.problem(
                        "ccode", "this participant occurs twice", "Remove a row", Consequence.VALUE_LEFT_OUT));
            } else {
                parties.addAll(own);
            }
        }
        return parties;
    }

    /** One party, or one for each state if the code passed from one state to another in that time. */
    private List<BundledDispute.Party> parties(Row row, boolean ongoing) {
        String code = String.valueOf(Numbers.whole(row, "ccode"));
        int onSideA = Numbers.code(row, "sidea", 0, 1, UNKNOWN)
                .orElseThrow(() -> new RejectedRow(row, "sidea", "the side is not known", "Fill it in"));
        Hostility hostility = hostility(row);
        Bundle.Estimate fatalities = Fatalities.read(row, sink);
        List<Edtf> parts = codes.cut(CodeScheme.COW, code, ongoing ? CowDate.open(row) : CowDate.period(row, sink));
        return parts.stream()
                .map(during -> PartyBuilder.builder()
                        .actor("cow:" + code)
                        .role(PartyRole.PARTY)
                        .side(onSideA == 1 ? "A" : "B")
                        .during(during)
                        .hostility(hostility)
                        // The data do not divide the deaths among several states.
                        .fatalities(parts.size() == 1 ? fatalities : null)
                        .citations(List.of(MidTable.PARTY.citation(row.get("dispnum") + "/" + code)))
                        .build())
                .toList();
    }

    private static boolean endsWith(Row party, Row dispute) {
        return List.of("endday", "endmon", "endyear").stream()
                .allMatch(column -> party.get(column).equals(dispute.get(column)));
    }

    static @Nullable Hostility hostility(Row row) {
        return hostility(row, "hostlev");
    }

    /** The constants are in the order of the project's levels of hostility. */
    @SuppressWarnings("EnumOrdinal")
    static @Nullable Hostility hostility(Row row, String column) {
        OptionalInt level = Numbers.code(row, column, 1, Hostility.values().length, UNKNOWN);
        return level.isEmpty() ? null : Hostility.values()[level.getAsInt() - 1];
    }

    static List<SettlementMeans> settlementMeans(Row row) {
        OptionalInt settlement = Numbers.code(row, "settle", 1, SETTLEMENTS.size(), UNKNOWN);
        return settlement.orElse(0) == NEGOTIATED ? List.of(SettlementMeans.NEGOTIATION) : List.of();
    }

    static String description(Row row) {
        ArrayList<String> sentences = new ArrayList<>();
        MidAction.read(row, "hiact").ifPresent(action -> sentences.add("Highest action: " + lowerCase(action.title())));
        Numbers.code(row, "outcome", 1, OUTCOMES.size(), UNKNOWN)
                .ifPresent(code -> sentences.add("Outcome: " + OUTCOMES.get(code - 1)));
        Numbers.code(row, "settle", 1, SETTLEMENTS.size(), UNKNOWN)
                .ifPresent(code -> sentences.add("Settlement: " + SETTLEMENTS.get(code - 1)));
        return sentences.isEmpty() ? "" : String.join(". ", sentences) + ".";
    }

    private static String lowerCase(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
