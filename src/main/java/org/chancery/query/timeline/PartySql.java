package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.query.timeline.EventTimes.TimeBranch;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the conditions on who takes part, over {@code event_party}. */
final class PartySql {
    private final EventCriteria criteria;
    private final boolean ofEachLevel;

    /** @param ofEachLevel whether the level of each party is that of the table {@code asked} */
    PartySql(EventCriteria criteria, boolean ofEachLevel) {
        this.criteria = criteria;
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

    /**
     * The condition that one of the actors of {@code involving} takes part, in a search that starts from
     * {@code event_party p0}.
     */
    List<Sql> involving() {
        if (criteria.involving().isEmpty()) {
            return List.of();
        }
        if (criteria.between().isEmpty()) {
            return involved("p0");
        }
        List<Sql> wanted = new ArrayList<>(List.of(Sql.of("p.event_id = p0.event_id")));
        wanted.addAll(involved("p"));
        return List.of(Sql.exists("event_party p", wanted));
    }

    private List<Sql> involved(String alias) {
        List<Sql> wanted = new ArrayList<>();
        wanted.add(Sql.of(alias + ".actor_id in (:involving)").with("involving", criteria.involving()));
        wanted.addAll(inCapacity(alias));
        return wanted;
    }

    /**
     * The condition that somebody takes part at the level and in the role asked for, in a search that starts from
     * {@code event e}.
     */
    List<Sql> anyParticipant() {
        if (criteria.levels() == null && criteria.roles() == null) {
            return List.of();
        }
        List<Sql> wanted = new ArrayList<>(List.of(Sql.of("p.event_id = e.id")));
        wanted.addAll(inCapacity("p"));
        return List.of(Sql.exists("event_party p", wanted));
    }

    /**
     * The first party's rows are read in the order of their index, and for each of them the others' rows of the same
     * event. A subquery finds them, not a join: PostgreSQL expects so few rows of a join that it would read and sort
     * them all.
     */
    List<Sql> between(TimeBranch branch, @Nullable Sql beyond) {
        Sql others = Sql.EMPTY;
        for (int party = criteria.between().size() - 1; party > 0; party--) {
            others = Sql.exists("event_party p" + party, and(party(party, branch, beyond), others));
        }
        return and(party(0, branch, beyond), others);
    }

    private static List<Sql> and(List<Sql> wanted, Sql others) {
        if (!others.isEmpty()) {
            wanted.add(others);
        }
        return wanted;
    }

    private List<Sql> party(int party, TimeBranch branch, @Nullable Sql beyond) {
        String alias = "p" + party;
        List<Sql> wanted = new ArrayList<>(List.of(isActor(alias, party)));
        if (party > 0) {
            wanted.add(Sql.format("%1$s.event_id = p0.event_id and %1$s.earliest = p0.earliest", alias));
        }
        for (int other = 0; other < party; other++) {
            // Nobody meets himself: Lavrov alone is no meeting between Lavrov and Russia.
            wanted.add(Sql.format("p%d.participant_id <> %s.participant_id", other, alias));
        }
        wanted.addAll(inCapacity(alias));
        wanted.addAll(branch.on(EventTimes.Columns.ofParty(alias)));
        if (beyond != null) {
            wanted.add(Sql.format("(%1$s.earliest, %1$s.event_id) %2$s", alias, beyond));
        }
        return wanted;
    }

    private Sql isActor(String alias, int party) {
        Set<Long> actors = criteria.between().get(party);
        String parameter = "between" + party;
        // For one actor, the index has the rows in the order of the page; for several, it does not.
        return actors.size() == 1
                ? Sql.format("%s.actor_id = :%s", alias, parameter)
                        .with(parameter, actors.iterator().next())
                : Sql.format("%s.actor_id in (:%s)", alias, parameter).with(parameter, actors);
    }
}
