package org.chancery.ingest.format.icb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.language.NameKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.dispute.DisputeIssue;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.dispute.SettlementMeans;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.BundledDisputeBuilder;
import org.chancery.record.exchange.PartyBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes a dispute of a crisis: of its row, if there is one, and of those of the states in it. */
final class Crises {
    private static final int TERRITORY = 3;
    private static final int NEGOTIATION = 1;
    private static final int MEDIATION = 3;
    private static final int CLASHES = 2;
    private static final int WAR = 4;

    private final StateCodes codes = StateCodes.bundled();
    private final RecordSink sink;

    Crises(RecordSink sink) {
        this.sink = sink;
    }

    void add(String key, List<Row> crises, List<Row> actors) {
        try {
            List<Row> readable = readable(actors);
            if (crises.isEmpty() && readable.isEmpty()) {
                return;
            }
            crises.stream().skip(1).forEach(this::reportRepeated);
            Row crisis = (crises.isEmpty() ? readable : crises).get(0);
            sink.addSummary(dispute(key, crisis, !crises.isEmpty(), readable), crisis.location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private void reportRepeated(Row row) {
        sink.report(row.problem(
                "crisno", "this crisis has an earlier row", "Remove one of them", Consequence.RECORD_REFUSED));
    }

    /** The rows of actors that name a known state and a time; the others are reported. */
    private List<Row> readable(List<Row> actors) {
        ArrayList<Row> readable = new ArrayList<>();
        for (Row row : actors) {
            try {
                IcbDate.period(row, sink);
                String number = String.valueOf(Numbers.whole(row, "cracid"));
                if (name(number).isEmpty()) {
                    throw new RejectedRow(
                            row, "cracid", "no state that the archive knows has this number", "Import the state first");
                }
                readable.add(row);
            } catch (RejectedRow rejected) {
                sink.report(rejected.problem());
            }
        }
        return readable;
    }

    private BundledDispute dispute(String key, Row crisis, boolean hasRow, List<Row> actors) {
        String number = String.valueOf(Numbers.whole(crisis, "crisno"));
        Edtf during = hasRow ? IcbDate.period(crisis, sink) : around(actors);
        String alias = "ICB crisis " + number;
        List<Bundle.Name> names = crisis.has("crisname")
                ? List.of(
                        new Bundle.Name("en", inSmallLetters(crisis.get("crisname")), null, null),
                        new Bundle.Name("en", alias, NameKind.ALIAS, null))
                : List.of(new Bundle.Name("en", alias, null, null));
        IcbTable table = hasRow ? IcbTable.CRISES : IcbTable.ACTORS;
        return BundledDisputeBuilder.builder()
                .key(key)
                .names(names)
                .during(during)
                .hostility(hasRow ? hostility(crisis, "viol") : null)
                .issues(Codes.number(crisis, "gravcr") == TERRITORY ? List.of(DisputeIssue.TERRITORIAL) : List.of())
                .settlementMeans(hasRow ? settlementMeans(crisis) : List.of())
                .parties(parties(crisis, hasRow, actors, during))
                .description(hasRow ? description(crisis) : null)
                .citations(List.of(table.citation(number, "")))
                .build();
    }

    /** "RUSSIAN CIVIL WAR II" as people write it. */
    private static String inSmallLetters(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder written = new StringBuilder();
        for (String word : name.split("(?<=[ /-])", -1)) {
            boolean isNumeral = word.strip().matches("[IVX]+");
            written.append(
                    isNumeral || word.isEmpty()
                            ? word
                            : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return written.toString();
    }

    private Edtf around(List<Row> actors) {
        List<Edtf> periods =
                actors.stream().map(row -> IcbDate.period(row, sink)).toList();
        String begin = Collections.min(
                        periods, Comparator.comparing(period -> period.bounds().earliestBegin()))
                .text()
                .replaceFirst("/.*", "");
        String end = Collections.max(
                        periods, Comparator.comparing(period -> period.bounds().latestEnd()))
                .text()
                .replaceFirst(".*/", "");
        return Edtf.parse(begin.equals(end) ? begin : begin + "/" + end);
    }

    /** The project knows actors, and no sides: each is a side of its own. */
    private List<BundledDispute.Party> parties(Row crisis, boolean hasRow, List<Row> actors, Edtf during) {
        ArrayList<BundledDispute.Party> parties = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (Row row : actors) {
            String number = String.valueOf(Numbers.whole(row, "cracid"));
            known.add(number);
            parties.add(party(number, row, IcbDate.period(row, sink), IcbTable.ACTORS, crisisOf(row)));
        }
        for (Row row : actors) {
            for (String adversary : adversaries(row, "trigent", "southv")) {
                if (known.add(adversary)) {
                    parties.add(
                            party(adversary, row, IcbDate.period(row, sink), IcbTable.ACTORS, "Threatened another"));
                }
            }
        }
        if (hasRow) {
            for (String trigger : adversaries(crisis, "trigent")) {
                if (known.add(trigger)) {
                    // How long it took part is not told.
                    parties.add(PartyBuilder.builder(
                                    party(trigger, crisis, during, IcbTable.CRISES, "Triggered the crisis"))
                            .during(null)
                            .build());
                }
            }
        }
        return parties;
    }

    private BundledDispute.Party party(String number, Row row, Edtf during, IcbTable table, String note) {
        String locator = row.has("cracno") ? row.get("crisno") + "/" + row.get("cracno") : row.get("crisno");
        return PartyBuilder.builder()
                .actor("cow:" + number)
                .role(PartyRole.PARTY)
                .side(codes.name(CodeScheme.COW, number, during)
                        .or(() -> name(number))
                        .orElse(number))
                .during(during)
                .hostility(
                        table == IcbTable.ACTORS && number.equals(row.get("cracid")) ? hostility(row, "sevvio") : null)
                .citations(List.of(table.citation(locator, note)))
                .build();
    }

    private String crisisOf(Row row) {
        String trigger = Codes.TRIGGER
                .in(row, "triggr")
                .map(words -> "Trigger: " + words + by(row) + ".")
                .orElse("");
        String outcome = Codes.OUTCOME
                .in(row, "outcom")
                .map(words -> "Outcome: " + words + ".")
                .orElse("");
        return (trigger + " " + outcome).strip();
    }

    private String by(Row row) {
        return Stream.of(row.get("trigent"))
                .map(this::name)
                .flatMap(Optional::stream)
                .map(name -> " by " + name)
                .findFirst()
                .orElse("");
    }

    /** States only: numbers from 900 on that no state has mean groups, several states, or the actor itself. */
    private List<String> adversaries(Row row, String... columns) {
        return Stream.of(columns)
                .map(column -> String.valueOf(Codes.number(row, column)))
                .filter(number -> name(number).isPresent())
                .distinct()
                .toList();
    }

    private Optional<String> name(String number) {
        return codes.name(CodeScheme.COW, number, Edtf.parse("../.."));
    }

    private static @Nullable Hostility hostility(Row row, String column) {
        int violence = Codes.number(row, column);
        return violence == WAR ? Hostility.WAR : violence >= CLASHES && violence < WAR ? Hostility.USE_OF_FORCE : null;
    }

    private static List<SettlementMeans> settlementMeans(Row row) {
        return switch (Codes.number(row, "crismg")) {
            case NEGOTIATION -> List.of(SettlementMeans.NEGOTIATION);
            case MEDIATION -> List.of(SettlementMeans.MEDIATION);
            default -> List.of();
        };
    }

    private @Nullable String description(Row row) {
        List<String> sentences = Stream.of(
                        Codes.TRIGGER.in(row, "break").map(words -> "Trigger: " + words + by(row) + "."),
                        Codes.MANAGEMENT.in(row, "crismg").map(words -> "Main means: " + words + "."),
                        Codes.VIOLENCE.in(row, "viol").map(words -> "Violence: " + words + "."),
                        Codes.AGREEMENT.in(row, "forout").map(words -> "Ended by: " + words + "."))
                .flatMap(Optional::stream)
                .toList();
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }
}
