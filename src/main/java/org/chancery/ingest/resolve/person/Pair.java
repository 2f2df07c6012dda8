package org.chancery.ingest.resolve.person;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two records: how much their names agree, and how near each other they acted for one body.
 *
 * @param oneName the name of the first that agrees most
 * @param sameWords whether the names that agree most have the same words, in any order
 * @param officeDays the days between their times in one office of one body; null if they have none in common
 * @param officeBody that body
 * @param postDays the days between their times in any two offices of one body; null if one of them had none
 * @param unstatedDays the same, if one of them acted for the body in an office that nobody states
 * @param bodyDays the days between their times for one body; null if they have none in common
 * @param body that body
 * @param careerDays the days between all that is known of them; null if nothing is dated
 */
record Pair(
        Person one,
        Person other,
        Likeness likeness,
        String oneName,
        String otherName,
        boolean sameWords,
        @Nullable Long officeDays,
        @Nullable String office,
        @Nullable Long officeBody,
        @Nullable Long postDays,
        @Nullable Long unstatedDays,
        @Nullable Long bodyDays,
        @Nullable Long body,
        @Nullable Long careerDays) {
    private static final long YEAR = 365;
    private static final long CAREER = 60 * YEAR;
    private static final long GENERATION = 30 * YEAR;

    /** How certain it is that they are one person: the first is decided first. */
    enum Tier {
        CODE,
        FULL_NAME,
        SIMILAR_NAME_THEN,
        SIMILAR_NAME,
        SIMILAR_NAME_LATER,
        SURNAME,
        /** A surname that fits by another office, or years away: certain if nobody else of the state bears it. */
        SURNAME_ALONE,
        /** A surname without an office, for one state at one time: certain if nobody else of the state bears it. */
        SURNAME_UNSTATED,
        DOUBTFUL,
        /** Nothing by itself, but another whom a surname may mean. */
        RIVAL,
        NONE
    }

    private record Near(@Nullable Long days, @Nullable Act act) {
        Near orNearer(long found, Act by) {
            return days == null || found < days ? new Near(found, by) : this;
        }
    }

    static Pair of(Person one, Person other) {
        Likeness best = Likeness.UNRELATED;
        PersonName oneBest = one.names().get(0);
        PersonName otherBest = other.names().get(0);
        boolean different = false;
        for (PersonName name : one.names()) {
            for (PersonName theirs : other.names()) {
                Likeness found = NameComparison.of(name, theirs);
                different |= found == Likeness.DIFFERENT;
                if (found.compareTo(best) < 0) {
                    best = found;
                    oneBest = name;
                    otherBest = theirs;
                }
            }
        }
        // Another name that agrees (a maiden name, another spelling) outweighs one that does not.
        Likeness likeness = different && !best.isAtLeast(Likeness.NEAR) ? Likeness.DIFFERENT : best;
        return near(one, other, likeness, oneBest, otherBest);
    }

    private static Pair near(Person one, Person other, Likeness likeness, PersonName oneName, PersonName otherName) {
        Near office = new Near(null, null);
        Near post = new Near(null, null);
        Near unstated = new Near(null, null);
        Near body = new Near(null, null);
        Near career = new Near(null, null);
        for (Act act : one.acts()) {
            for (Act theirs : other.acts()) {
                long days = act.daysFrom(theirs);
                career = act.isDated() && theirs.isDated() ? career.orNearer(days, act) : career;
                if (act.body() == theirs.body()) {
                    body = body.orNearer(days, act);
                    boolean isDated = act.isDated() && theirs.isDated();
                    unstated = isDated && isUnstated(one, other, act.body()) ? unstated.orNearer(days, act) : unstated;
                    boolean bothInOffice = act.office() != null && theirs.office() != null;
                    post = bothInOffice && isDated ? post.orNearer(days, act) : post;
                    boolean sameOffice = act.office() != null && act.office().equals(theirs.office());
                    office = sameOffice && isDated ? office.orNearer(days, act) : office;
                }
            }
        }
        return new Pair(
                one,
                other,
                likeness,
                oneName.text(),
                otherName.text(),
                oneName.core().size() == otherName.core().size(),
                office.days(),
                office.act() == null ? null : office.act().office(),
                office.act() == null ? null : office.act().body(),
                post.days(),
                unstated.days(),
                body.days(),
                body.act() == null ? null : body.act().body(),
                career.days());
    }

    private static boolean isUnstated(Person one, Person other, long body) {
        return (one.isOfUnstatedOffice(body) || other.isOfUnstatedOffice(body))
                && !one.isOfLesserOffice(body)
                && !other.isOfLesserOffice(body);
    }

    /** Whether the two are certainly not one person, whatever else agrees. */
    boolean isExcluded() {
        return one.isToldApartFrom(other) || likeness == Likeness.DIFFERENT;
    }

    Tier tier() {
        if (one.hasCodeOf(other)) {
            return Tier.CODE;
        }
        if (isExcluded()) {
            return Tier.NONE;
        }
        return switch (likeness) {
            case EXACT -> ofEqualNames();
            // A middle name more may be that of the son: George W. Bush followed George Bush after eight years.
            case NEAR -> ofSimilarNames((sameWords ? 25 : 4) * YEAR, crosses() && body(2 * YEAR));
            case ALIKE -> ofSimilarNames(YEAR, false);
            case LETTER -> office(0) ? Tier.SIMILAR_NAME_LATER : Tier.NONE;
            case SURNAME -> ofSurname();
            case FOLDED -> crosses() && (body(10 * YEAR) || careerDays == null) ? Tier.DOUBTFUL : Tier.NONE;
            case UNRELATED, DIFFERENT -> Tier.NONE;
        };
    }

    /** A publisher who has two records with one name means two people, unless they held one office at one time. */
    private Tier ofEqualNames() {
        if (!crosses()) {
            return office(0) ? Tier.SIMILAR_NAME_THEN : Tier.NONE;
        }
        if (office(25 * YEAR) || body(20 * YEAR)) {
            return Tier.FULL_NAME;
        }
        return careerDays == null || careerDays < CAREER ? Tier.DOUBTFUL : Tier.NONE;
    }

    private Tier ofSimilarNames(long near, boolean sameBody) {
        if (office(0)) {
            return Tier.SIMILAR_NAME_THEN;
        }
        if (office(near) || sameBody) {
            return Tier.SIMILAR_NAME;
        }
        if (office(8 * YEAR) || (crosses() && body(YEAR))) {
            return Tier.SIMILAR_NAME_LATER;
        }
        return office(25 * YEAR) || (crosses() && body(2 * YEAR)) ? Tier.DOUBTFUL : Tier.NONE;
    }

    private Tier ofSurname() {
        if (office(4 * YEAR)) {
            return Tier.SURNAME;
        }
        if (office(10 * YEAR) || (crosses() && postDays != null && postDays <= 4 * YEAR)) {
            return Tier.SURNAME_ALONE;
        }
        boolean isOfWife =
                Stream.of(one, other).anyMatch(person -> person.names().stream().anyMatch(PersonName::mayBeOfWife));
        if (unstatedDays != null && unstatedDays <= YEAR && !isOfWife) {
            return Tier.SURNAME_UNSTATED;
        }
        return body(GENERATION) ? Tier.RIVAL : Tier.NONE;
    }

    private boolean crosses() {
        return one.dataset() != other.dataset();
    }

    private boolean office(long within) {
        return officeDays != null && officeDays <= within;
    }

    private boolean body(long within) {
        return bodyDays != null && bodyDays <= within;
    }

    String commonCode() {
        return one.codes().stream()
                .filter(other.codes()::contains)
                .sorted()
                .findFirst()
                .orElse("")
                .replace("%", "%%");
    }

    /** Whether they held one office at nearly one time. */
    boolean isOfOneOffice() {
        return office(4 * YEAR);
    }

    /** Whether they held one office within a year. */
    boolean isWithinYear() {
        return office(YEAR);
    }

    /** Whether they held one office at one time, as far as is known. */
    boolean overlaps() {
        return office(0);
    }

    boolean has(Person person) {
        return one.equals(person) || other.equals(person);
    }

    Person not(Person person) {
        return one.id() == person.id() ? other : one;
    }

    /** An order that does not depend on which record came first. */
    static Comparator<Pair> order() {
        return Comparator.comparing((Pair pair) -> pair.likeness)
                .thenComparingLong(pair -> Math.min(pair.one.id(), pair.other.id()))
                .thenComparingLong(pair -> Math.max(pair.one.id(), pair.other.id()));
    }
}
