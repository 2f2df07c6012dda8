package org.chancery.query.timeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.chancery.ingest.resolve.EventParties;
import org.chancery.record.Sql;
import org.chancery.record.event.EventType;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of a dispute's events reads these events alone, in their order, and no more of them than it shows. */
@QuarkusTest
class DisputePlanTest {
    private static final int EVENTS = 6_000;
    private static final int PAGE = 21;
    private static final long BUSY = 1_100_001;
    private static final long OTHER = 1_100_002;

    @Inject
    DataSource database;

    @SuppressWarnings("NullAway.Init")
    private TemporaryEvents events;

    /** Every second event is about the busy dispute, and every third about the other one. */
    @BeforeEach
    void writeManyEvents() throws SQLException {
        events = new TemporaryEvents(database, EVENTS);
        String disputes = "unnest(array[%d, %d]) id".formatted(BUSY, OTHER);
        events.execute("""
                insert into entry (id, kind, dataset_id, key, content_hash) overriding system value
                select id, 'DISPUTE', (select min(id) from dataset), 'dispute-' || id, '' from %s""".formatted(disputes));
        events.execute("""
                insert into dispute (id, dataset_id, during, earliest_begin, latest_begin, earliest_end, latest_end)
                select id, (select min(id) from dataset), '1700', day, day, day, day
                from %s, lateral (select timestamp '1700-01-01' as day) d""".formatted(disputes));
        events.execute("insert into meeting (id, format) select id, 'VISIT' from made");
        events.execute("""
                insert into event_dispute (event_id, dispute_id)
                select id, %d from made where n %% 2 = 0
                union all
                select id, %d from made where n %% 3 = 0""".formatted(BUSY, OTHER));
        EventParties.deriveFresh(
                events.connection(),
                ExplainedQuery.rows(events.connection(), Sql.of("select id from made"), row -> row.getLong(1)));
        events.execute("analyze event, dispute_event");
    }

    @AfterEach
    void undo() throws SQLException {
        events.close();
    }

    @Test
    void readsThePageAlone() throws Exception {
        for (boolean ascending : List.of(true, false)) {
            ExplainedQuery query = page(about(BUSY).build(), ascending);
            assertThat(query.rowsRead("dispute_event")).as(query.toString()).isEqualTo(PAGE);
            assertThat(query.rowsRead("event")).as(query.toString()).isZero();
        }
    }

    @Test
    void readsThePageOfATime() throws Exception {
        ExplainedQuery query = page(about(BUSY).during(Edtf.parse("1708")).build(), true);
        assertThat(query.rowsRead("dispute_event")).as(query.toString()).isLessThan(2 * PAGE);
    }

    /** The first events of each hold the first ones of both. */
    @Test
    void readsAPageOfEachOfSeveral() throws Exception {
        ExplainedQuery query = page(about(BUSY, OTHER).build(), true);
        assertThat(query.rowsRead("dispute_event")).as(query.toString()).isLessThanOrEqualTo(2 * PAGE);
    }

    @Test
    void findsWhatTheRecordsSay() throws Exception {
        for (Long[] disputes : List.of(new Long[] {BUSY}, new Long[] {BUSY, OTHER})) {
            EventCriteria criteria = about(disputes).build();
            for (boolean ascending : List.of(true, false)) {
                Sql told = Sql.format(
                        """
                        select distinct event_id from event_dispute join event on event.id = event_id
                        where dispute_id in (%s) order by event_id %s limit %d""",
                        Arrays.stream(disputes).map(String::valueOf).collect(joining(", ")),
                        ascending ? "" : "desc",
                        PAGE);
                assertThat(ExplainedQuery.rows(
                                events.connection(), search(criteria, ascending), row -> row.getLong("id")))
                        .isEqualTo(ExplainedQuery.rows(events.connection(), told, row -> row.getLong(1)));
            }
        }
    }

    private ExplainedQuery page(EventCriteria criteria, boolean ascending) throws Exception {
        return ExplainedQuery.run(events.connection(), search(criteria, ascending));
    }

    private static Sql search(EventCriteria criteria, boolean ascending) {
        return EventQueries.search(criteria, List.of(), ascending, null, PAGE);
    }

    private static EventCriteriaBuilder about(Long... disputes) {
        return EventCriteriaBuilder.builder()
                .between(List.of())
                .involving(List.of())
                .certainty(Certainty.POSSIBLY)
                .types(List.of(EventType.MEETING))
                .about(List.copyOf(Set.of(disputes)))
                .rollUp(true);
    }
}
