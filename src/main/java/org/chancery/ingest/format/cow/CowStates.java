package org.chancery.ingest.format.cow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.PlaceBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes a state from the rows about its time in the state system, and places from its capitals. */
final class CowStates {
    private static final CowDate BEGIN = new CowDate("stday", "stmonth", "styear");
    private static final CowDate END = new CowDate("endday", "endmonth", "endyear");

    /** The data begin on this day: states that were in the system then may be older. */
    private static final String FIRST_DAY = "1816-01-01";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final StateCodes codes = StateCodes.bundled();
    private final RecordSink sink;
    private final String lastDay;

    /** @param lastDay of the data, for an edition that does not name itself */
    CowStates(RecordSink sink, String lastDay) {
        this.sink = sink;
        this.lastDay = lastDay;
    }

    /** The later of two days; a row without a readable end has none. */
    static String later(String day, Row spell) {
        try {
            String end = END.read(spell).text();
            return end.compareTo(day) > 0 ? end : day;
        } catch (RejectedRow reportedLater) {
            return day;
        }
    }

    /** Adds the states that one number stands for. */
    void add(List<Row> spells, List<Row> capitals) {
        String number = String.valueOf(Numbers.whole((spells.isEmpty() ? capitals : spells).get(0), "ccode"));
        String country = "cow:" + number;
        try {
            for (Bundle.Actor state : states(number, spells)) {
                sink.add(state, spells.get(0).location());
                country = state.key();
            }
        } catch (RejectedRow rejected) {
            sink.reportRejected("state/" + number, rejected.problem());
        }
        for (Row capital : capitals) {
            addCapital(capital, country);
        }
    }

    /**
     * The state with all its spells; if the number passed from one state to another, all of them, the present one last.
     */
    private List<Bundle.Actor> states(String number, List<Row> spells) {
        LinkedHashMap<String, List<Edtf>> periodsByName = new LinkedHashMap<>();
        for (Row spell : ordered(spells)) {
            for (Edtf period : codes.cut(CodeScheme.COW, number, period(spell))) {
                String name = codes.name(CodeScheme.COW, number, period).orElse(spell.get("statenme"));
                // Removing and adding it again puts the latest last.
                List<Edtf> periods =
                        periodsByName.containsKey(name) ? periodsByName.remove(name) : new ArrayList<Edtf>();
                periods.add(period);
                periodsByName.put(name, periods);
            }
        }
        boolean several = periodsByName.size() > 1;
        ArrayList<Bundle.Actor> states = new ArrayList<>();
        periodsByName.forEach((name, periods) -> states.add(state(
                "state/" + number + (several ? "/" + KeyPart.of(name) : ""),
                number,
                several ? name : spells.get(0).get("statenme"),
                periods,
                spells)));
        return states;
    }

    private static List<Row> ordered(List<Row> spells) {
        return spells.stream()
                .sorted(Comparator.comparing(spell -> BEGIN.read(spell).text()))
                .toList();
    }

    private static Bundle.Actor state(String key, String number, String name, List<Edtf> periods, List<Row> spells) {
        Row first = spells.get(0);
        return ActorBuilder.builder()
                .key(key)
                .kind(ActorKind.STATE)
                .during(CowDate.around(periods))
                .names(List.of(new Bundle.Name("en", name, null, null)))
                .codes(periods.stream()
                        .flatMap(period -> Stream.of(
                                new Bundle.Code(CodeScheme.COW, number, period),
                                new Bundle.Code(CodeScheme.COW_ABBREVIATION, first.get("stateabb"), period)))
                        .toList())
                .citations(spells.stream()
                        .map(spell -> StateTable.STATES.citation(spell.get("ccode") + "/" + spell.get("styear")))
                        .toList())
                .build();
    }

    private Edtf period(Row spell) {
        END.requireInOrder(spell, BEGIN.read(spell), END.read(spell));
        return Edtf.parse(begin(spell) + "/" + end(spell));
    }

    /** The day, or nothing if the state is older than the data. */
    private static String begin(Row spell) {
        String begin = BEGIN.read(spell).text();
        return begin.equals(FIRST_DAY) ? "" : begin;
    }

    /**
     * The day, or open if the state still existed on the last day of the edition, which the version names; else it is
     * the last day that the table has.
     */
    private String end(Row spell) {
        String end = END.read(spell).text();
        Matcher edition = YEAR.matcher(spell.get("version"));
        String last = edition.find() ? edition.group() + "-12-31" : lastDay;
        return end.compareTo(last) < 0 ? end : "..";
    }

    private void addCapital(Row row, String country) {
        String key = "capital/" + row.get("ccode") + "/" + KeyPart.of(row.get("capital"));
        try {
            BigDecimal latitude = Numbers.decimalOrNull(row, "lat");
            BigDecimal longitude = Numbers.decimalOrNull(row, "lng");
            boolean known = latitude != null && longitude != null;
            sink.add(
                    PlaceBuilder.builder()
                            .key(key)
                            .names(List.of(new Bundle.Name("en", row.get("capital"), null, null)))
                            .country(country)
                            .latitude(known ? degrees(latitude) : null)
                            .longitude(known ? degrees(longitude) : null)
                            .build(),
                    row.location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private static @Nullable Double degrees(@Nullable BigDecimal number) {
        return number == null ? null : Double.valueOf(number.doubleValue());
    }
}
