package org.chancery.ingest.format.cow;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Location;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.ParticipationBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes an agreement from the rows of an alliance, and one for each state that joined it later. */
final class Alliances {
    private static final CowDate BEGIN = new CowDate("all_st_day", "all_st_month", "all_st_year");
    private static final CowDate END = new CowDate("all_end_day", "all_end_month", "all_end_year");

    /** The data begin on this day; an alliance that was in force then may be older. */
    private static final Edtf BEFORE_THE_DATA = Edtf.parse("[..1816-01-01]");

    private static final int NAMED = 3;

    private final StateCodes codes = StateCodes.bundled();
    private final RecordSink sink;

    Alliances(RecordSink sink) {
        this.sink = sink;
    }

    /** A time in which something was in force, from an unknown day if it has no begin. */
    private record Force(@Nullable Edtf begin, String end) {
        Edtf signed() {
            return begin == null ? BEFORE_THE_DATA : begin;
        }

        Edtf during() {
            return AllianceForm.during(begin, end);
        }
    }

    void add(String key, List<Row> rows) {
        ArrayList<AllianceSpell> spells = new ArrayList<>();
        for (Row row : rows) {
            try {
                spells.addAll(AllianceSpell.in(row));
            } catch (RejectedRow rejected) {
                sink.reportRejected(key, rejected.problem());
            }
        }
        if (spells.isEmpty()) {
            return;
        }
        try {
            add(key, rows, spells);
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private void add(String key, List<Row> rows, List<AllianceSpell> spells) {
        Force alliance = alliance(rows, spells);
        Map<String, List<AllianceSpell>> founders = new LinkedHashMap<>();
        Map<String, List<AllianceSpell>> others = new LinkedHashMap<>();
        spells.stream()
                .sorted(Comparator.comparing((AllianceSpell spell) -> begin(spell))
                        .thenComparing(AllianceSpell::state))
                .forEach(spell -> {
                    boolean isFirst = !begin(spell).isAfter(begin(alliance)) || founders.containsKey(spell.state());
                    (isFirst ? founders : others)
                            .computeIfAbsent(spell.state(), any -> new ArrayList<>())
                            .add(spell);
                });
        Location where = rows.get(0).location();
        Set<AllianceTerm> terms = EnumSet.noneOf(AllianceTerm.class);
        spells.forEach(spell -> terms.addAll(spell.terms()));
        String pact = founders.isEmpty()
                // A part of the table may have only those who joined later.
                ? "%s %s".formatted(title(terms), key.substring(key.indexOf('/') + 1))
                : "%s of %s".formatted(title(terms), names(List.copyOf(founders.keySet()), alliance.signed()));
        if (!founders.isEmpty()) {
            sink.addSummary(agreement(key, pact, terms, alliance, founders), where);
        }
        others.forEach((state, own) -> {
            Force membership = new Force(own.get(0).begin(), end(own));
            sink.addSummary(
                    agreement(
                            key + "/" + state,
                            "%s joins: %s".formatted(name(state, membership.signed()), pact),
                            own.get(0).terms(),
                            membership,
                            Map.of(state, own)),
                    where);
        });
    }

    /** As the rows by member say, else from the first to the last of its spells. */
    private static Force alliance(List<Row> rows, List<AllianceSpell> spells) {
        for (Row row : rows) {
            if (BEGIN.isIn(row)) {
                Edtf begin = AllianceTerm.isMarked(row, "left_censor") ? null : BEGIN.read(row);
                if (!END.isIn(row) && isOpen(spells)) {
                    return new Force(begin, "..");
                }
                Edtf end = END.isIn(row) ? END.read(row) : lastEnd(spells);
                END.requireInOrder(row, begin, end);
                return new Force(begin, end == null ? "" : end.text());
            }
        }
        boolean isOlder = spells.stream().anyMatch(spell -> spell.begin() == null);
        return new Force(
                isOlder
                        ? null
                        : spells.stream()
                                .map(AllianceSpell::begin)
                                .filter(Objects::nonNull)
                                .min(Comparator.comparing(
                                        begin -> begin.bounds().earliestBegin()))
                                .orElse(null),
                end(spells));
    }

    /** Open if one is; the last one; or nothing, if none is known. */
    private static String end(List<AllianceSpell> spells) {
        Edtf last = lastEnd(spells);
        return isOpen(spells) ? ".." : last == null ? "" : last.text();
    }

    private static boolean isOpen(List<AllianceSpell> spells) {
        return spells.stream().anyMatch(AllianceSpell::isOpen);
    }

    private static @Nullable Edtf lastEnd(List<AllianceSpell> spells) {
        return spells.stream()
                .map(AllianceSpell::end)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(end -> end.bounds().latestEnd()))
                .orElse(null);
    }

    private static LocalDateTime begin(AllianceSpell spell) {
        return (spell.begin() == null ? BEFORE_THE_DATA : spell.begin())
                .bounds()
                .earliestBegin();
    }

    private static LocalDateTime begin(Force force) {
        return force.signed().bounds().earliestBegin();
    }

    private Bundle.Event agreement(
            String key, String title, Set<AllianceTerm> terms, Force force, Map<String, List<AllianceSpell>> members) {
        return EventBuilder.builder()
                .key(key)
                .type(EventType.AGREEMENT)
                .titles(Map.of("en", "%s, %s".formatted(title, year(force))))
                .summary(summary(terms))
                .date(force.signed())
                .status(EventStatus.HELD)
                .participants(members.entrySet().stream()
                        .map(member -> participation(key, member.getKey(), member.getValue()))
                        .toList())
                .citations(List.of(AllianceReader.citation(key.substring(key.indexOf('/') + 1))))
                .agreement(new Bundle.Agreement(null, force.during()))
                .build();
    }

    /** The note has the times of membership, which may end before the alliance does. */
    private static Bundle.Participation participation(String key, String state, List<AllianceSpell> spells) {
        String times = AllianceSpell.joined(spells).stream()
                .map(spell -> spell.during().text())
                .collect(joining(", "));
        String alliance = key.replaceFirst("alliance/(\\d+).*", "$1");
        return ParticipationBuilder.builder()
                .actor("cow:" + state)
                .role(ParticipationRole.SIGNATORY)
                .citations(List.of(new Bundle.Citation(
                        AllianceReader.citation(alliance).source(), alliance + "/" + state, "Member " + times)))
                .build();
    }

    private static String title(Set<AllianceTerm> terms) {
        return terms.stream().findFirst().map(AllianceTerm::title).orElse("Alliance");
    }

    private static @Nullable String summary(Set<AllianceTerm> terms) {
        return terms.isEmpty()
                ? null
                : terms.stream().map(AllianceTerm::promise).collect(joining(", ", "The members promise ", "."));
    }

    private static String year(Force force) {
        return force.begin() == null ? "before 1816" : force.begin().text().substring(0, 4);
    }

    private String names(List<String> states, Edtf when) {
        List<String> names = states.stream().map(state -> name(state, when)).toList();
        if (names.size() > NAMED) {
            return "%s and %d others"
                    .formatted(String.join(", ", names.subList(0, NAMED - 1)), names.size() - NAMED + 1);
        }
        int last = names.size() - 1;
        return last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private String name(String state, Edtf when) {
        return codes.name(CodeScheme.COW, state, when)
                .or(() -> codes.name(CodeScheme.COW, state, Edtf.parse("../..")))
                .orElse("state " + state);
    }
}
