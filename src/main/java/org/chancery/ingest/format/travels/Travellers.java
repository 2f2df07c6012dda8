package org.chancery.ingest.format.travels;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.language.Folding;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** The presidents and secretaries in the trips, and when they travelled. */
final class Travellers {
    /** A president receives visitors in years without a trip of his own. */
    private static final int YEARS_WITHOUT_TRIP = 5;

    private final Map<String, Traveller> byKey = new LinkedHashMap<>();

    /** One of them, with the first and the last day of their trips. */
    record Traveller(String key, String name, boolean isPresident, LocalDate first, LocalDate last) {
        private Traveller withTrip(LocalDate day) {
            return new Traveller(
                    key, name, isPresident, day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }

        private boolean isFromThen(LocalDate day) {
            return !day.isBefore(first.minusYears(YEARS_WITHOUT_TRIP))
                    && !day.isAfter(last.plusYears(YEARS_WITHOUT_TRIP));
        }

        private long daysFrom(LocalDate day) {
            long before = first.toEpochDay() - day.toEpochDay();
            return Math.max(Math.max(before, day.toEpochDay() - last.toEpochDay()), 0);
        }

        private boolean isCalled(String called) {
            String whole = Folding.foldOfAny(name);
            String part = Folding.foldOfAny(called);
            return whole.equals(part) || whole.endsWith(" " + part) || sameEnds(whole.split(" "), part.split(" "));
        }

        /** "Bill Clinton" is not known, but "Hillary Clinton" is Hillary Rodham Clinton. */
        private static boolean sameEnds(String[] whole, String[] part) {
            return part.length > 1 && whole[0].equals(part[0]) && whole[whole.length - 1].equals(part[part.length - 1]);
        }

        private Bundle.Actor actor() {
            return ActorBuilder.builder()
                    .key(key)
                    .kind(ActorKind.PERSON)
                    .names(List.of(new Bundle.Name("en", name, NameKind.COMMON, null)))
                    .codes(List.of(new Bundle.Code(CodeScheme.US_HISTORIAN, key, null)))
                    .build();
        }
    }

    void addTrip(String key, String name, boolean isPresident, LocalDate day) {
        byKey.merge(key, new Traveller(key, name, isPresident, day, day), (known, any) -> known.withTrip(day));
    }

    Stream<Bundle.Actor> actors() {
        return byKey.values().stream().map(Traveller::actor);
    }

    /** Who is meant by "President Bush" on that day. */
    @Nullable
    Traveller find(String title, String name, LocalDate day) {
        boolean isPresident = title.matches("(?:U\\.S\\. )?President");
        if (!isPresident && !title.matches("Secretary(?: of State)?")) {
            return null;
        }
        return byKey.values().stream()
                .filter(traveller -> traveller.isPresident() == isPresident)
                .filter(traveller -> traveller.isFromThen(day) && traveller.isCalled(name))
                .min(Comparator.comparingLong(traveller -> traveller.daysFrom(day)))
                .orElse(null);
    }
}
