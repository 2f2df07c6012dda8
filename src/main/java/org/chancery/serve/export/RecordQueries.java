package org.chancery.serve.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.chancery.json.Json;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.RefersTo;
import org.chancery.record.exchange.StoredRecord;
import org.chancery.time.Edtf;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads records as they were imported, many of a kind with one query. */
@ApplicationScoped
class RecordQueries {
    private static final ObjectMapper MAPPER = Json.mapper();

    /** The fields that refer to other records, with the kinds of these. */
    private static final Map<String, RecordKind> REFERENCES = references();

    private final EntityManager entityManager;

    RecordQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A record.
     *
     * @param content its fields, with ids as references
     */
    record Found(long id, long dataset, ObjectNode content) {
        String key() {
            return content.get("key").asText();
        }

        /** Its date, if it has one. */
        @Nullable
        Edtf date() {
            String date = content.path("date").asText(content.path("during").asText(""));
            return date.isEmpty() ? null : Edtf.parse(date);
        }
    }

    /** The dataset of a record, and its key there. */
    record EntryKey(long dataset, String key) {}

    Map<Long, Found> ofKind(RecordKind kind, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : found(RecordSql.of(kind), ids);
    }

    /** The same with one name each: the English one, or else the first. */
    Map<Long, Found> withOneName(RecordKind kind, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : found(RecordSql.withOneName(kind), ids);
    }

    /** The affiliations of these members. */
    Collection<Found> affiliationsOf(Collection<Long> members) {
        return members.isEmpty()
                ? List.of()
                : found(RecordSql.AFFILIATIONS, members).values();
    }

    /**
     * All records of these events: the canonical ones first, then those merged with them. The query searches for the
     * events instead of a join, for which PostgreSQL would read the whole archive.
     */
    List<Long> recordsOf(List<Long> events) {
        return session()
                .createNativeQuery("""
                        select t.record_id from event_record t where t.event_id = any(:ids)
                        order by array_position(:ids, t.event_id),
                                 case when t.record_id = t.event_id then 0 else 1 end, t.record_id""", Long.class)
                .setParameter("ids", events.toArray(Long[]::new))
                .list();
    }

    Map<Long, EntryKey> keys(Collection<Long> ids) {
        Map<Long, EntryKey> keys = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            session()
                    .createNativeQuery("select id, dataset_id, key from entry where id = any(:ids)", Object[].class)
                    .setParameter("ids", ids.toArray(Long[]::new))
                    .list()
                    .forEach(row -> keys.put((Long) row[0], new EntryKey((Long) row[1], (String) row[2])));
        }
        return keys;
    }

    /** The ids of what the records refer to. */
    static Map<RecordKind, Set<Long>> referredTo(Iterable<Found> records) {
        Map<RecordKind, Set<Long>> ids = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            ids.put(kind, new LinkedHashSet<>());
        }
        records.forEach(record -> replace(record.content(), null, (kind, id) -> {
            Objects.requireNonNull(ids.get(kind)).add(id);
            return null;
        }));
        return ids;
    }

    /** Replaces the ids that the record refers to with texts, and leaves out empty fields. */
    static void refer(ObjectNode record, BiFunction<RecordKind, Long, @Nullable String> reference) {
        replace(record, null, reference);
        withoutNulls(record);
    }

    private static Map<String, RecordKind> references() {
        return StoredRecord.within(Bundle.class).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(RefersTo.class))
                .collect(Collectors.toUnmodifiableMap(
                        RecordComponent::getName,
                        component -> component.getAnnotation(RefersTo.class).value(),
                        RecordQueries::same));
    }

    /** Only the name of a field decides what replaces it, so a name has one meaning in all records. */
    private static RecordKind same(RecordKind one, RecordKind other) {
        if (one != other) {
            throw new IllegalStateException("A field of one name refers to " + one + " and to " + other);
        }
        return one;
    }

    private static JsonNode replace(
            JsonNode node, @Nullable RecordKind kind, BiFunction<RecordKind, Long, @Nullable String> reference) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                // A title in the language "event" is not a reference.
                if (!field.getKey().equals("titles")) {
                    field.setValue(replace(field.getValue(), REFERENCES.get(field.getKey()), reference));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, replace(array.get(index), kind, reference));
            }
        } else if (kind != null && node.isIntegralNumber()) {
            String text = reference.apply(kind, node.longValue());
            return text == null ? node : TextNode.valueOf(text);
        }
        return node;
    }

    private static void withoutNulls(JsonNode node) {
        if (node.isObject()) {
            for (Iterator<JsonNode> fields = node.iterator(); fields.hasNext(); ) {
                JsonNode field = fields.next();
                if (field.isNull()) {
                    fields.remove();
                } else {
                    withoutNulls(field);
                }
            }
        } else if (node.isArray()) {
            node.forEach(RecordQueries::withoutNulls);
        }
    }

    private Map<Long, Found> found(String sql, Collection<Long> ids) {
        Map<Long, Found> found = new LinkedHashMap<>();
        session()
                .createNativeQuery(sql, Object[].class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .list()
                .forEach(row -> found.put((Long) row[0], new Found((Long) row[0], (Long) row[1], content(row[2]))));
        return found;
    }

    private static ObjectNode content(Object json) {
        try {
            return (ObjectNode) MAPPER.readTree((String) json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL wrote no JSON", e);
        }
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }
}
