package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a filter on an event, except those on its time and its participants. */
final class EventConditions {
    /** An event without news has its status alone. */
    private static final String STATUSES_EVER =
            "(select event_id, status from event_status union all select id, status from event)";

    private static final String CITED = """
            exists (select 1 from event_record t where t.event_id = %1$s and (
                exists (select 1 from citation c where c.entry_id = t.record_id and c.source_id = any(:sources))
                or exists (select 1 from claim c where c.event_id = t.record_id and c.source_id = any(:sources))
                or exists (select 1 from event_status c where c.event_id = t.record_id and c.source_id = any(:sources))
                or exists (select 1 from coding c where c.event_id = t.record_id and c.source_id = any(:sources))))""";

    /** The event took place there, or one of its legs did. A region has more places than a query has parameters. */
    private static final String AT_PLACES = """
            e.id in (select coalesce(same_as_id, id) from event where place_id = any(:places)
                     union all select coalesce(m.same_as_id, m.id) from leg l join event m on m.id = l.meeting_id
                               where l.place_id = any(:places))""";

    private static final String WITH_TEXT =
            "%s in (select event_id from event_text where words @@ to_tsquery('simple', :text))";

    private static final String WITHIN = """
            %1$s in (
                with recursive %2$s as (
                    select cast(:%2$s as bigint) as id
                    union
                    select part.id from event part join %2$s on %2$s.id in (part.part_of_id, part.same_as_id))
                select id from %2$s)""";

    private final EventCriteria criteria;
    private final String id;

    /** @param id the column that has the id of the event */
    EventConditions(EventCriteria criteria, String id) {
        this.criteria = criteria;
        this.id = id;
    }

    /** The conditions on the type, in this column. */
    List<Sql> ofType(String column) {
        List<Sql> conditions = new ArrayList<>();
        oneOf(conditions, column, "types", criteria.types());
        return conditions;
    }

    /** The conditions on the columns of {@code event e}. */
    List<Sql> ofEvent() {
        List<Sql> conditions = new ArrayList<>();
        oneOf(conditions, "e.status", "statuses", criteria.statuses());
        if (criteria.places() != null) {
            conditions.add(Sql.of(AT_PLACES).with("places", criteria.places().toArray(Long[]::new)));
        }
        within(conditions, "margins", "e.margins_of_id", criteria.onTheMarginsOf());
        within(conditions, "whole", "e.part_of_id", criteria.partOf());
        return conditions;
    }

    /** The conditions on the columns of {@code meeting m}. */
    List<Sql> ofMeeting() {
        List<Sql> conditions = new ArrayList<>();
        oneOf(conditions, "m.format", "formats", criteria.formats());
        oneOf(conditions, "m.channel", "channels", criteria.channels());
        return conditions;
    }

    /** The conditions on other tables with rows of the event, by its id. */
    List<Sql> ofOtherTables() {
        List<Sql> conditions = new ArrayList<>();
        if (criteria.misjudged() != null) {
            conditions.add(Sql.format("%s <> all(:misjudged)", id)
                    .with("misjudged", criteria.misjudged().toArray(Long[]::new)));
        }
        if (criteria.text() != null) {
            conditions.add(Sql.format(WITH_TEXT, id).with("text", criteria.text()));
        }
        linked(conditions, STATUSES_EVER + " l", "status", "statusesEver", criteria.statusesEver());
        linked(conditions, "event_dispute l", "dispute_id", "about", criteria.about());
        linked(conditions, "agenda_item l", "topic_id", "topics", criteria.topics());
        if (criteria.sources() != null) {
            conditions.add(
                    Sql.format(CITED, id).with("sources", criteria.sources().toArray(Long[]::new)));
        }
        return conditions;
    }

    private void linked(
            List<Sql> conditions, String table, String column, String parameter, @Nullable Collection<?> values) {
        if (values != null) {
            conditions.add(Sql.exists(
                    "event_record t join %s on l.event_id = t.record_id".formatted(table),
                    List.of(
                            Sql.of("t.event_id = " + id),
                            Sql.format("l.%s in (:%s)", column, parameter).with(parameter, values))));
        }
    }

    /** The condition that the column refers to the event or to a part of it, however deep. */
    private static void within(List<Sql> conditions, String name, String column, @Nullable Long event) {
        if (event != null) {
            conditions.add(Sql.format(WITHIN, column, name).with(name, event));
        }
    }

    private static void oneOf(List<Sql> conditions, String column, String parameter, @Nullable Collection<?> values) {
        if (values != null) {
            conditions.add(Sql.format("%s in (:%s)", column, parameter).with(parameter, values));
        }
    }
}
