package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a filter that any number of events may meet, at any time. */
final class SoughtConditions {
    /** What is recorded of an event is that of the records merged with it, too. */
    private static final String ALL = """
            with found as materialized (
            %s
            )
            select id from found
            union all
            select same_as_id from event where same_as_id is not null and not withdrawn and id in (select id from found)""";

    /** The limit leaves PostgreSQL no other way than to look at the records of one event. */
    private static final String ONE = """
            (select true from event_record record cross join lateral (
            %s
            limit 1) found where record.event_id = %s limit 1)""";

    /** An event without news has its status alone. */
    private static final String EVER = """
            select event_id as id from event_status where event_id %1$s and status in (:statusesEver)
            union all
            select id from event where id %1$s and status in (:statusesEver)""";

    private static final String CITED = """
            select entry_id as id from citation where entry_id %1$s and source_id = any(:sources)
            union all
            select event_id from claim where event_id %1$s and source_id = any(:sources)
            union all
            select event_id from event_status where event_id %1$s and source_id = any(:sources)
            union all
            select event_id from coding where event_id %1$s and source_id = any(:sources)""";

    /** The event took place there, or one of its legs did. A region has more places than a query has parameters. */
    private static final String AT_PLACES = """
            select id from event where id %1$s and place_id = any(:places)
            union all
            select meeting_id from leg where meeting_id %1$s and place_id = any(:places)""";

    private static final String ON_TOPICS =
            "select event_id as id from agenda_item where event_id %1$s and topic_id in (:topics)";

    private final String id;
    private final List<SoughtCondition> conditions = new ArrayList<>();

    /** @param id the column that has the id of the event to be tested */
    private SoughtConditions(String id) {
        this.id = id;
    }

    /** All of them. */
    static List<SoughtCondition> of(EventCriteria criteria, String id) {
        SoughtConditions sought = new SoughtConditions(id);
        sought.column("event", "status", "statuses", criteria.statuses());
        sought.column("meeting", "format", "formats", criteria.formats());
        sought.column("meeting", "channel", "channels", criteria.channels());
        sought.conditions.addAll(ofOtherTables(criteria, id));
        return sought.conditions;
    }

    /** Those on other tables than {@code event} and {@code meeting}. */
    static List<SoughtCondition> ofOtherTables(EventCriteria criteria, String id) {
        SoughtConditions sought = new SoughtConditions(id);
        sought.text(criteria.text());
        sought.records(EVER, "statusesEver", criteria.statusesEver());
        sought.records(ON_TOPICS, "topics", criteria.topics());
        sought.records(CITED, "sources", array(criteria.sources()));
        sought.records(AT_PLACES, "places", array(criteria.places()));
        return sought.conditions;
    }

    /** The criteria without these conditions. */
    static EventCriteria without(EventCriteria criteria) {
        return EventCriteriaBuilder.builder(criteria)
                .statuses(null)
                .formats(null)
                .channels(null)
                .text(null)
                .statusesEver(null)
                .topics(null)
                .sources(null)
                .places(null)
                .build();
    }

    private void column(String table, String column, String parameter, @Nullable Collection<?> values) {
        if (values != null) {
            Sql wanted = Sql.format("%s in (:%s)", column, parameter).with(parameter, values);
            conditions.add(new SoughtCondition(
                    Sql.format("(select %s from %s where id = %s)", wanted, table, id),
                    Sql.format("select id from %s where %s", table, wanted)));
        }
    }

    private void text(@Nullable String text) {
        if (text != null) {
            Sql wanted = Sql.of("words @@ to_tsquery('simple', :text)").with("text", text);
            conditions.add(new SoughtCondition(
                    Sql.format("(select %s from event_text where event_id = %s)", wanted, id),
                    Sql.format("select event_id as id from event_text where %s", wanted)));
        }
    }

    /** @param records the query for the ids of the records that meet the condition by themselves */
    private void records(String records, String parameter, @Nullable Object values) {
        if (values != null) {
            Sql ofOne = Sql.format(records, "= record.record_id").with(parameter, values);
            Sql ofAny = Sql.format(records, "is not null").with(parameter, values);
            conditions.add(new SoughtCondition(Sql.format(ONE, ofOne, id), Sql.format(ALL, ofAny)));
        }
    }

    private static Long @Nullable [] array(@Nullable Collection<Long> ids) {
        return ids == null ? null : ids.toArray(Long[]::new);
    }
}
