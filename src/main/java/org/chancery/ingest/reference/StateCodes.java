package org.chancery.ingest.reference;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.LanguagePreference;
import org.chancery.language.Name;
import org.chancery.record.actor.CodeScheme;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The states of the reference data that have a code, one after the other. */
public final class StateCodes {
    private final Map<String, List<Bearer>> bearers;

    /** A state, named in English, and the period in which it has the code. */
    private record Bearer(String code, String name, LocalDateTime from, LocalDateTime until) {
        boolean overlaps(Edtf period) {
            Bounds bounds = period.bounds();
            return !from.isAfter(bounds.latestEnd()) && !until.isBefore(bounds.earliestBegin());
        }
    }

    private StateCodes(List<ReferenceState> states) {
        bearers = states.stream()
                .flatMap(StateCodes::bearers)
                .sorted(Comparator.comparing(Bearer::from))
                .collect(groupingBy(Bearer::code));
    }

    /** The codes of the bundled reference data. */
    public static StateCodes bundled() {
        return Bundled.CODES;
    }

    private static final class Bundled {
        static final StateCodes CODES = new StateCodes(StateReference.read());
    }

    /** The English name of the state that has the code in the period, the first if several do. */
    public Optional<String> name(CodeScheme scheme, String code, Edtf period) {
        return bearersOf(scheme, code)
                .filter(bearer -> bearer.overlaps(period))
                .map(Bearer::name)
                .findFirst();
    }

    /**
     * The period, divided wherever the code passes from one state to another within it: in datasets, number 365 from
     * 1945 on means the Soviet Union until 25 December 1991, and Russia afterwards.
     */
    public List<Edtf> cut(CodeScheme scheme, String code, Edtf period) {
        int slash = period.text().indexOf('/');
        if (slash < 0) {
            return List.of(period);
        }
        String begin = period.text().substring(0, slash);
        ArrayList<Edtf> parts = new ArrayList<>();
        for (LocalDate handover : handovers(scheme, code, period)) {
            parts.add(Edtf.parse(begin + "/" + handover.minusDays(1)));
            begin = handover.toString();
        }
        parts.add(Edtf.parse(begin + period.text().substring(slash)));
        return parts;
    }

    private List<LocalDate> handovers(CodeScheme scheme, String code, Edtf period) {
        Bounds bounds = period.bounds();
        return bearersOf(scheme, code)
                .skip(1)
                .map(Bearer::from)
                .filter(from -> from.isAfter(bounds.earliestBegin()) && !from.isAfter(bounds.earliestEnd()))
                .map(LocalDateTime::toLocalDate)
                .toList();
    }

    private Stream<Bearer> bearersOf(CodeScheme scheme, String code) {
        return bearers.getOrDefault(scheme + ":" + code, List.of()).stream();
    }

    private static Stream<Bearer> bearers(ReferenceState state) {
        List<Name> names =
                state.names().stream().map(ReferenceState.DatedName::name).toList();
        String shown = LanguagePreference.DEFAULT.choose(names).orElseThrow().text();
        return state.codes().stream()
                .map(code -> new Bearer(
                        code.scheme() + ":" + code.code(), shown, begin(code.validFrom()), end(code.validUntil())));
    }

    private static LocalDateTime begin(@Nullable String from) {
        return from == null ? LocalDateTime.MIN : Edtf.parse(from).bounds().earliestBegin();
    }

    private static LocalDateTime end(@Nullable String until) {
        return until == null ? LocalDateTime.MAX : Edtf.parse(until).bounds().latestEnd();
    }
}
