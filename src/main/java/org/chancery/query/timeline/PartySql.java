package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chancery.query.timeline.EventTimes.TimeBranch;
import org.chancery.record.Sql;

/**
 * Writes the conditions on who takes part, over {@code event_party}. A search for actors reads the rows of one party in
 * the order of the timeline, by the alias {@code p0}, and looks for the other parties of the same event.
 */
final class PartySql {
    private static final String INVOLVING = "involving";

    private final EventCriteria criteria;
    private final List<Set<Long>> between;
    private final boolean ofEachLevel;

    /**
     * @param between the parties of the criteria, in the order in which they are looked for
     * @param ofEachLevel whether the level of each party is that of the table {@code asked}
     */
    PartySql(EventCriteria criteria, List<Set<Long>> between, boolean ofEachLevel) {
        this.criteria = criteria;
        this.between = between;
        this.ofEachLevel = ofEachLevel;
    }

    /** The conditions on a row of {@code event_party} by which its event counts for its actor. */
    List<Sql> inCapacity(String alias) {
        List<Sql> wanted = new ArrayList<>();
        if (ofEachLevel) {
            wanted.add(Sql.of(alias + ".level = asked.level"));
        }
        if (!criteria.rollUp()) {
            wanted.add(Sql.of(alias + ".direct"));
        }
        if (criteria.levels() != null) {
            wanted.add(Sql.of(alias + ".level in (:levels)").with("levels", criteria.levels()));
        }
        if (criteria.roles() != null) {
            wanted.add(Sql.of(alias + ".role in (:roles)").with("roles", criteria.roles()));
        }
        return wanted;
    }

    /** The parameter with the actors whose rows are read first. */
    String firstName() {
        return between.isEmpty() ? INVOLVING : name(0);
    }

    /** The actors whose rows are read first. */
    Set<Long> firstActors() {
        return between.isEmpty() ? Set.copyOf(criteria.involving()) : between.get(0);
    }

    /** The condition that the row is of one of these. */
    static Sql isOneOf(String column, String parameter, Set<Long> ids) {
        // For one of them, the index has the rows in the order of the timeline; for several, it does not.
        return ids.size() == 1
                ? Sql.format("%s = :%s", column, parameter)
                        .with(parameter, ids.iterator().next())
                : Sql.format("%s in (:%s)", column, parameter).with(parameter, ids);
    }

    /**
     * The conditions that the others may take part in the row's event too, as far as the row itself can tell: its bits
     * say who does not. Few events are left, among which the others are looked for.
     */
    List<Sql> inCompany(String alias) {
        List<Sql> wanted = new ArrayList<>();
        for (int party = 1; party < between.size(); party++) {
            wanted.add(hasBitOf(alias, name(party), between.get(party)));
        }
        if (!between.isEmpty() && !criteria.involving().isEmpty()) {
            wanted.add(hasBitOf(alias, INVOLVING, criteria.involving()));
        }
        return wanted;
    }

    private static Sql hasBitOf(String alias, String parameter, Collection<Long> actors) {
        long bits =
                actors.stream().mapToLong(actor -> 1L << (actor % Long.SIZE)).reduce(0, (a, b) -> a | b);
        return Sql.format("(%s.company & :%sBits) <> 0", alias, parameter).with(parameter + "Bits", bits);
    }

    /** The condition that one of the actors of {@code involving} takes part, beside those of {@code between}. */
    List<Sql> alsoInvolved() {
        if (between.isEmpty() || criteria.involving().isEmpty()) {
            return List.of();
        }
        List<Sql> wanted = new ArrayList<>(List.of(Sql.of("p.event_id = p0.event_id")));
        wanted.add(isOneOf("p.actor_id", INVOLVING, Set.copyOf(criteria.involving())));
        wanted.addAll(inCapacity("p"));
        return List.of(Sql.exists("event_party p", wanted));
    }

    /**
     * The condition that somebody takes part at the level and in the role asked for, in a search that starts from
     * something else than actors.
     *
     * @param id the column with the id of the event
     */
    List<Sql> anyParticipant(String id) {
        if (criteria.levels() == null && criteria.roles() == null) {
            return List.of();
        }
        List<Sql> wanted = new ArrayList<>(List.of(Sql.of("p.event_id = " + id)));
        wanted.addAll(inCapacity("p"));
        return List.of(Sql.exists("event_party p", wanted));
    }

    /**
     * The condition that the other parties take part. The database may read the rows of all parties side by side. A
     * subquery finds them, not a join: PostgreSQL expects so few rows of a join that it would read and sort them all.
     */
    List<Sql> othersTakePart(TimeBranch branch) {
        Sql others = Sql.EMPTY;
        for (int party = between.size() - 1; party > 0; party--) {
            List<Sql> wanted = other(party);
            wanted.addAll(branch.start(EventTimes.Columns.ofSubject("p" + party)));
            if (!others.isEmpty()) {
                wanted.add(others);
            }
            others = Sql.exists("event_party p" + party, wanted);
        }
        return others.isEmpty() ? List.of() : List.of(others);
    }

    /**
     * The join with the other parties, each of which is looked up in the index for each row. The limit leaves the
     * database no other way.
     */
    Sql lookUpOthers() {
        Sql others = Sql.EMPTY;
        for (int party = between.size() - 1; party > 0; party--) {
            others = Sql.format(
                    "\ncross join lateral (select 1 from event_party p%d%s%s limit 1) has%1$d",
                    party, others, Sql.where(other(party)));
        }
        return others;
    }

    private static String name(int party) {
        return "between" + party;
    }

    private List<Sql> other(int party) {
        String alias = "p" + party;
        List<Sql> wanted = new ArrayList<>(List.of(
                isOneOf(alias + ".actor_id", name(party), between.get(party)),
                Sql.format("%1$s.event_id = p0.event_id and %1$s.earliest = p0.earliest", alias)));
        for (int other = 0; other < party; other++) {
            // Nobody meets himself: Lavrov alone is no meeting between Lavrov and Russia.
            wanted.add(Sql.format("p%d.participant_id <> %s.participant_id", other, alias));
        }
        wanted.addAll(inCapacity(alias));
        return wanted;
    }
}
