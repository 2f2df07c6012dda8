package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a filter on an event, except those on its time and its participants. */
final class EventConditions {
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
        for (SoughtCondition sought : SoughtConditions.ofOtherTables(criteria, id)) {
            conditions.add(Sql.format("%s in (%s)", id, sought.all()));
        }
        return conditions;
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
