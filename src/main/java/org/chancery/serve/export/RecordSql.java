package org.chancery.serve.export;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.record.RecordKind;
import org.chancery.record.event.Credibility;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.StoredField;
import org.chancery.record.exchange.StoredIn;
import org.chancery.record.exchange.StoredRecord;

/**
 * The SQL that turns a record into the object of a line of JSON Lines, with ids instead of keys. It follows from
 * {@link StoredRecord}, with which the importer writes the rows. Only components that are stored in their own way are
 * written out here.
 */
final class RecordSql {
    /** The record, in the table of all records. */
    private static final String RECORD = "n";

    private static final String ONE_NAME = """
            (select json_agg(json_build_object('language', a.language, 'text', a.text))
             from (select language, text from name where entry_id = n.id order by language <> 'en', ordinal limit 1) a)""";

    /** Components that are stored in their own way. */
    private static final Map<String, String> SPECIAL = Map.of(
            "Event.titles",
            "(select json_object_agg(a.language, a.text order by a.ordinal) from name a where a.entry_id = n.id)",
            "Event.about",
            """
            (select json_agg(d.dispute_id order by d.dispute_id) from event_dispute d
             where d.event_id = n.id and not exists (
                 select 1 from agenda_item i where i.event_id = n.id and i.dispute_id = d.dispute_id))""",
            "StatusChange.locator",
            """
            (select c.locator from citation c
             where c.entry_id = n.id and c.part = 'statusHistory/' || statushistory.ordinal)""");

    private static final Map<RecordKind, Class<? extends Record>> TYPES = Map.of(
            RecordKind.EVENT, Bundle.Event.class,
            RecordKind.DISPUTE, BundledDispute.class,
            RecordKind.ACTOR, Bundle.Actor.class,
            RecordKind.PLACE, Bundle.Place.class,
            RecordKind.TOPIC, Bundle.Topic.class,
            RecordKind.SOURCE, Bundle.Source.class);

    /** Affiliations are read by their members. */
    static final String AFFILIATIONS = new RecordSql(false)
            .select(
                    Bundle.Affiliation.class,
                    "record.member_id = any(:ids) and not record.withdrawn and record.during is not null order "
                            + "by n.id");

    private static final Map<RecordKind, String> WHOLE = all(false);
    private static final Map<RecordKind, String> WITH_ONE_NAME = all(true);

    private final boolean oneName;
    private final List<String> joins = new ArrayList<>();

    private RecordSql(boolean oneName) {
        this.oneName = oneName;
    }

    /** The query for the records of this kind with the ids {@code :ids}. */
    static String of(RecordKind kind) {
        return of(WHOLE, kind);
    }

    /** The same, with one name of each record. */
    static String withOneName(RecordKind kind) {
        return of(WITH_ONE_NAME, kind);
    }

    private static String of(Map<RecordKind, String> queries, RecordKind kind) {
        String sql = queries.get(kind);
        if (sql == null) {
            throw new IllegalArgumentException("No records of kind " + kind);
        }
        return sql;
    }

    private static Map<RecordKind, String> all(boolean oneName) {
        return TYPES.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, kind -> new RecordSql(oneName).select(kind.getValue(), "n.id = any(:ids)")));
    }

    private String select(Class<? extends Record> type, String condition) {
        String object = object(type, "record", "''");
        return """
                select n.id, n.dataset_id, %s::text
                from entry n join %s record on record.id = n.id %s
                where %s""".formatted(object, StoredRecord.of(type).table(), String.join(" ", joins), condition);
    }

    /** @param part SQL for the path of this part of the record, under which its citations are stored */
    private String object(Class<?> type, String alias, String part) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> "'%s', %s".formatted(component.getName(), value(type, component, alias, part)))
                .collect(Collectors.joining(",\n", "json_build_object(", ")"));
    }

    private String value(Class<?> owner, RecordComponent component, String alias, String part) {
        String special = SPECIAL.get(owner.getSimpleName() + "." + component.getName());
        if (special != null) {
            return special;
        }
        if (component.getName().equals("key")) {
            return RECORD + ".key";
        }
        if (component.getType() == List.class) {
            Class<?> element = element(component);
            return element.isRecord() ? list(component.getName(), element, part) : column(owner, component, alias);
        }
        if (component.getType().isAnnotationPresent(StoredIn.class)) {
            return detail(component.getName(), component.getType());
        }
        return column(owner, component, alias);
    }

    private String list(String name, Class<?> element, String part) {
        if (element == Bundle.Name.class && oneName) {
            return ONE_NAME;
        }
        StoredRecord stored = StoredRecord.of(element);
        String alias = name.toLowerCase(Locale.ROOT);
        boolean isCitations = element == Bundle.Citation.class;
        String path = "'%s/' || %s.ordinal".formatted(name, alias);
        return """
                (select json_agg(%s order by %s.ordinal) from %s %s where %s.%s = n.id%s)""".formatted(
                        object(element, alias, path),
                        alias,
                        stored.table(),
                        alias,
                        alias,
                        stored.owner(),
                        isCitations ? " and %s.part = %s".formatted(alias, part) : "");
    }

    /** The part that only records of one type have; absent if it is empty. */
    private String detail(String name, Class<?> type) {
        StoredRecord stored = StoredRecord.of(type);
        joins.add("left join %s %s on %s.id = n.id".formatted(stored.table(), name, name));
        return "case when num_nonnulls(%s) > 0 then %s end"
                .formatted(
                        stored.fields().stream()
                                .flatMap(field -> field.columns().stream())
                                .map(column -> name + "." + column)
                                .collect(Collectors.joining(", ")),
                        object(type, name, "''"));
    }

    private static String column(Class<?> owner, RecordComponent component, String alias) {
        StoredField field = StoredRecord.of(owner).field(component.getName());
        String column = alias + "." + field.column();
        return switch (field.form()) {
            case REFERENCE -> column;
            case VALUE -> field.absentAs().isEmpty() ? column : "nullif(%s, '%s')".formatted(column, field.absentAs());
            case GRADE -> "(%s)[%s]".formatted(grades(), column);
            case ESTIMATE -> estimate(field, alias);
        };
    }

    private static String estimate(StoredField field, String alias) {
        List<String> bounds =
                field.columns().stream().map(column -> alias + "." + column).toList();
        return "case when num_nonnulls(%s) > 0 then json_build_object('low', %s, 'best', %s, 'high', %s) end"
                .formatted(String.join(", ", bounds), bounds.get(0), bounds.get(1), bounds.get(2));
    }

    private static String grades() {
        return Arrays.stream(Credibility.values())
                .sorted(Comparator.comparingInt(Credibility::grade))
                .map(credibility -> "'" + credibility.name() + "'")
                .collect(Collectors.joining(", ", "array[", "]"));
    }

    private static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }
}
