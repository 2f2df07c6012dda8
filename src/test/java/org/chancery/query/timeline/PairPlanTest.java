package org.chancery.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.chancery.record.Sql;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.EventType;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A question about a pair reads, of the two actors' ranges in the index of {@code event_party}, only what the page
 * needs.
 */
@QuarkusTest
class PairPlanTest {
    private static final int EVENTS = 20_000;
    private static final int PAGE = 21;

    /**
     * Every second event of the first actor is none of the second's; of both, and of the events, a few rows beside the
     * page are read.
     */
    private static final int MOST_ROWS = 10 * PAGE;

    /** Few other actors share the bit of the second. */
    private static final int MOST_LOOKUPS = PAGE * 3 / 2;

    @Inject
    DataSource database;

    @Inject
    ActorDirectory directory;

    private TemporaryEvents events;

    @BeforeEach
    void writeManyEvents() throws SQLException {
        events = new TemporaryEvents(database, EVENTS);
        events.execute("insert into meeting (id, format) select id, 'VISIT' from made");
        // Each of the two is in every third event, and both are in every sixth.
        events.execute("""
                insert into participation (event_id, ordinal, actor_id, role)
                select id, 0, %1$d, 'HOST' from made where n %% 3 = 0
                union all select id, 1, %2$d, 'VISITOR' from made where n %% 6 in (0, 1)
                union all select id, 2, others[1 + n %% 100], 'PARTICIPANT' from made,
                    (select array_agg(id) as others from actor where kind = 'STATE' and id not in (%1$d, %2$d)) a
                """.formatted(id("Russia"), id("Tajikistan")));
        events.execute("""
                insert into event_party (actor_id, earliest, event_id, participant_id, latest, type, direct, role,
                                         participation_id, company)
                select p.actor_id, e.earliest_begin, e.id, p.actor_id, e.latest_end, e.type, true, p.role, p.id,
                       bit_or(1::bigint << (p.actor_id % 64)::integer) over (partition by e.id)
                from participation p join made m on m.id = p.event_id join event e on e.id = m.id""");
        events.execute("analyze event, meeting, participation, event_party, entry");
        // An index alone serves only rows that are vacuumed, and those of a running transaction are not. This makes
        // their table as dear as it is worth.
        events.execute("set local random_page_cost = 4");
    }

    @AfterEach
    void undo() throws SQLException {
        events.close();
    }

    @Test
    void readsTheIndexOfBothAndNoMoreThanThePageNeeds() throws Exception {
        for (boolean ascending : List.of(true, false)) {
            check(null, ascending, null, MOST_ROWS, MOST_LOOKUPS);
        }
    }

    @Test
    void readsNoMoreAfterACursor() throws Exception {
        for (boolean ascending : List.of(true, false)) {
            check(
                    null,
                    ascending,
                    new EventPageSql.Cursor(LocalDateTime.of(1727, 1, 1, 0, 0), 1, ascending),
                    MOST_ROWS,
                    MOST_LOOKUPS);
        }
    }

    /** Within a period PostgreSQL may read the whole of it, and the day before, from both ranges; never more. */
    @Test
    void readsNoMoreThanThePeriod() throws Exception {
        int perActor = (365 + 1) / 3;
        for (boolean ascending : List.of(true, false)) {
            check(Edtf.parse("1730"), ascending, null, 2 * perActor + MOST_ROWS, perActor * 2 / 3);
        }
    }

    @Test
    void eachRowTellsWhoElseTakesPart() throws SQLException {
        try (Statement statement = events.connection().createStatement();
                ResultSet rows = statement.executeQuery("""
                        select count(*), count(*) filter (where company >> (other % 64)::integer & 1 = 0),
                               count(*) filter (where company <> -1)
                        from event_party join lateral (
                            select actor_id as other from event_party o where o.event_id = event_party.event_id) o on true
                        where event_party.event_id not in (select id from made)""")) {
            rows.next();
            assertThat(rows.getLong(1)).isPositive();
            assertThat(rows.getLong(2)).as("others without a bit").isZero();
            assertThat(rows.getLong(3)).as("rows that tell something").isPositive();
        }
    }

    private void check(
            @Nullable Edtf during,
            boolean ascending,
            EventPageSql.@Nullable Cursor cursor,
            int mostRows,
            int mostLookups)
            throws Exception {
        EventCriteria pair = pair(during);
        Sql asked = new EventPageSql(pair, pair.between(), ascending, cursor, PAGE).query();
        ExplainedQuery query = ExplainedQuery.run(events.connection(), asked);
        List<ExplainedQuery.Scan> scans =
                query.scans().stream().filter(ExplainedQuery.Scan::reads).toList();
        assertThat(scans)
                .as(query.toString())
                .isNotEmpty()
                .allSatisfy(scan -> assertThat(scan.type()).contains("Index"));
        assertThat(scans)
                .as(query.toString())
                .filteredOn(scan -> scan.index().equals("event_party_timeline"))
                .as("the first party is read in order; the other is looked up")
                .hasSize(1);
        assertThat(scans)
                .as(query.toString())
                .filteredOn(scan -> scan.alias().equals("p1"))
                .as("the other party is looked up only where its bit is set")
                .allSatisfy(scan -> assertThat(scan.loops()).isLessThan(mostLookups));
        assertThat(scans.stream().mapToLong(ExplainedQuery.Scan::rowsRead).sum())
                .as(query.toString())
                .isLessThan(mostRows);
    }

    private EventCriteria pair(@Nullable Edtf during) {
        EventCriteriaBuilder pair = EventCriteriaBuilder.builder()
                .between(List.of(Set.of(id("Russia")), Set.of(id("Tajikistan"))))
                .involving(List.of())
                .certainty(Certainty.POSSIBLY)
                .types(List.of(EventType.MEETING))
                .rollUp(true);
        if (during != null) {
            pair.during(during);
        }
        return pair.build();
    }

    private long id(String actor) {
        return directory.resolve(new ActorRef(actor), null).id();
    }
}
