package org.chancery.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.chancery.record.Sql;
import org.chancery.record.event.EventStatus;
import org.chancery.time.Certainty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a page of events reads that meet a condition of which the timeline's indexes know nothing: for what is common,
 * what is rare, and what only late events have.
 */
@QuarkusTest
class SoughtPlanTest {
    private static final int EVENTS = 20_000;
    private static final int PAGE = 21;

    @Inject
    DataSource database;

    private TemporaryEvents events;

    @BeforeEach
    void writeManyEvents() throws SQLException {
        events = new TemporaryEvents(database, EVENTS);
        events.execute("""
                insert into event_text
                select id, 'MEETING', to_tsvector('simple', concat_ws(' ', 'everyone',
                    case when n %% 500 = 0 then 'few' end, case when n > %d / 2 then 'late' end,
                    case when n %% 2 = 0 then 'even' else 'odd' end))
                from made""".formatted(EVENTS));
        events.execute("""
                insert into event_status (event_id, ordinal, status)
                select id, 0, case when n > %1$d - 100 then 'DENIED' when n > %1$d / 2 then 'POSTPONED'
                                   else 'ANNOUNCED' end
                from made""".formatted(EVENTS));
        events.execute("analyze event, event_text, event_status");
        // So few events are read as a whole, and sooner so; the test is about many.
        events.execute("set local enable_seqscan = off");
    }

    @AfterEach
    void undo() throws SQLException {
        events.close();
    }

    @Test
    void aCommonWordIsFoundOnTheWay() throws Exception {
        for (boolean ascending : List.of(true, false)) {
            ExplainedQuery query = page("'everyone'", ascending);
            assertThat(query.indexes()).as(query.toString()).doesNotContain("event_text_words");
            assertThat(query.rowsRead("event")).isLessThan(2L * SoughtPageSql.EVENTS_ON_THE_WAY);
            assertThat(query.rowsRead("event_text")).isLessThan(2L * SoughtPageSql.EVENTS_ON_THE_WAY);
        }
    }

    @Test
    void aRareWordIsFoundByTheIndexOfWords() throws Exception {
        ExplainedQuery query = page("'few'", true);
        assertThat(query.indexes()).as(query.toString()).contains("event_text_words");
        assertThat(query.rowsRead("event")).isLessThan(2L * SoughtPageSql.EVENTS_ON_THE_WAY);
    }

    @Test
    void wordsThatNeverComeTogetherAreNotWalkedFor() throws Exception {
        ExplainedQuery query = page("'even' & 'odd'", true);
        assertThat(query.rowsRead("event_text"))
                .as(query.toString())
                .isLessThan(EVENTS + 2L * SoughtPageSql.EVENTS_ON_THE_WAY);
        assertThat(query.indexes()).contains("event_text_words");
    }

    /** Walking alone would probe the words of ten thousand events, and of a million in a larger archive. */
    @Test
    void aWordOfLateEventsIsReadOnce() throws Exception {
        ExplainedQuery query = page("'late'", true);
        assertThat(query.rowsRead("event_text"))
                .as(query.toString())
                .isLessThan(EVENTS + 2L * SoughtPageSql.EVENTS_ON_THE_WAY);
        assertThat(query.indexes()).contains("event_text_words");
        assertThat(query.plan().path("Actual Rows").asInt()).isEqualTo(PAGE);
    }

    /** Asked of one event after the other, a status that few events had was looked for in all of them. */
    @Test
    void formerStatusesAreFoundOnTheWayOrReadOnce() throws Exception {
        for (EventStatus status : List.of(EventStatus.ANNOUNCED, EventStatus.POSTPONED, EventStatus.DENIED)) {
            ExplainedQuery query = page(ever(status), true);
            assertThat(query.rowsRead("event_status"))
                    .as(query.toString())
                    .isLessThan(status == EventStatus.ANNOUNCED ? 100 : EVENTS + 2L * SoughtPageSql.EVENTS_ON_THE_WAY);
            assertThat(query.plan().path("Actual Rows").asInt()).isEqualTo(PAGE);
        }
    }

    /** Both ways find the same events, in the same order. */
    @Test
    void aPageIsTheSameOnTheWayAndReadAtOnce() throws Exception {
        for (EventCriteria criteria : List.of(criteria("'even'"), criteria("'late'"), ever(EventStatus.POSTPONED))) {
            for (boolean ascending : List.of(true, false)) {
                Sql all = Sql.format(
                        "select moment, id from (%s) found order by %s limit %s",
                        new EventSearch(criteria, false).found(), EventSql.order(ascending), PAGE);
                assertThat(ids(EventQueries.search(criteria, List.of(), ascending, null, PAGE)))
                        .hasSize(PAGE)
                        .isEqualTo(ids(all));
            }
        }
    }

    /** The busier party is looked up second, whichever is named first. */
    @Test
    void partiesAreReadInAnyOrder() throws Exception {
        Set<Long> one = Set.of(1L);
        Set<Long> other = Set.of(2L);
        EventCriteria pair =
                anything().between(List.of(one, other)).text("'even'").build();
        assertThat(ids(EventQueries.search(pair, List.of(other, one), true, null, PAGE)))
                .isEmpty();
    }

    @Test
    void aCountEndsAtItsLimit() throws Exception {
        ExplainedQuery query =
                ExplainedQuery.run(events.connection(), new EventSql(criteria("'everyone'")).countUpTo(PAGE));
        assertThat(query.rowsRead("event") + query.rowsRead("event_text"))
                .as(query.toString())
                .isLessThan(EVENTS);
        assertThat(EventTotal.of(EventTotal.MOST)).isEqualTo(new EventTotal(EventTotal.MOST, true));
        assertThat(EventTotal.of(EventTotal.MOST + 1)).isEqualTo(new EventTotal(EventTotal.MOST, false));
    }

    private ExplainedQuery page(String text, boolean ascending) throws Exception {
        return page(criteria(text), ascending);
    }

    private ExplainedQuery page(EventCriteria criteria, boolean ascending) throws Exception {
        return ExplainedQuery.run(events.connection(), EventQueries.search(criteria, List.of(), ascending, null, PAGE));
    }

    private List<Long> ids(Sql sql) throws Exception {
        return ExplainedQuery.rows(events.connection(), sql, row -> row.getLong("id"));
    }

    private static EventCriteria criteria(String text) {
        return anything().text(text).build();
    }

    private static EventCriteria ever(EventStatus status) {
        return anything().statusesEver(List.of(status)).build();
    }

    private static EventCriteriaBuilder anything() {
        return EventCriteriaBuilder.builder()
                .between(List.of())
                .involving(List.of())
                .certainty(Certainty.POSSIBLY)
                .rollUp(true);
    }
}
