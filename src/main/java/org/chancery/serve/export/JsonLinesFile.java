package org.chancery.serve.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.json.Json;
import org.chancery.record.RecordKind;
import org.chancery.record.source.Dataset;
import org.chancery.serve.export.RecordQueries.EntryKey;
import org.chancery.serve.export.RecordQueries.Found;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines for the importer: the dataset, then each record after those that it refers to. Several datasets become
 * one, which says so.
 */
final class JsonLinesFile implements EventBatchWriter {
    private static final ObjectMapper MAPPER = Json.mapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final RecordQueries recordQueries;
    private final ActorReferences actors;
    private final OutputStream stream;
    private final Map<Long, String> prefixes = new HashMap<>();
    /** The records that were read, one bit for each id. So a million sources take little memory. */
    private final BitSet read = new BitSet();

    JsonLinesFile(RecordQueries recordQueries, ActorReferences actors, OutputStream stream) {
        this.recordQueries = recordQueries;
        this.actors = actors;
        this.stream = stream;
    }

    @Override
    public void begin(Export export) throws IOException {
        boolean single = export.datasets().size() == 1;
        export.datasets().forEach(dataset -> prefixes.put(dataset.id(), single ? "" : dataset.getKey() + "/"));
        ObjectNode line = MAPPER.createObjectNode();
        line.set("dataset", single ? dataset(export.datasets().get(0)) : collection(export));
        line.put("mode", "PARTIAL");
        write(line);
    }

    private ObjectNode dataset(Dataset dataset) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("key", dataset.getKey());
        line.put("name", dataset.getName());
        line.put("publisher", stated(dataset.getPublisher()));
        line.put("version", stated(dataset.getVersion()));
        line.put("licence", stated(dataset.getLicence()));
        line.put("citation", stated(dataset.getCitation()));
        if (dataset.getUrl() != null) {
            line.put("url", dataset.getUrl());
        }
        line.put("completeness", dataset.getCompleteness().name());
        ObjectNode covers = line.putObject("covers");
        if (dataset.getCovers() != null) {
            covers.put("during", dataset.getCovers().text());
        }
        covers.put("description", stated(dataset.getCoversDescription()));
        ArrayNode covered = covers.putArray("actors");
        actors.coveredBy(dataset.id()).forEach(covered::add);
        ArrayNode types = covers.putArray("types");
        dataset.coversTypeNames().forEach(types::add);
        if (dataset.getCensoredOn() != null) {
            line.put("censoredOn", dataset.getCensoredOn().text());
        }
        return line;
    }

    private static ObjectNode collection(Export export) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("key", "export");
        line.put("name", export.title());
        line.put("publisher", joined(export, Dataset::getPublisher));
        line.put("version", export.generated().toString());
        line.put("licence", joined(export, Dataset::getLicence));
        line.put("citation", export.citations().isEmpty() ? "not stated" : String.join(" ", export.citations()));
        line.put("url", export.self());
        line.put("completeness", "UNKNOWN");
        line.putObject("covers").put("description", String.join(" ", export.coverageSentences()));
        return line;
    }

    private static String joined(Export export, Function<Dataset, @Nullable String> part) {
        String all = export.datasets().stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return stated(all.isEmpty() ? null : all);
    }

    private static String stated(@Nullable String text) {
        return text == null ? "not stated" : text;
    }

    @Override
    public void add(List<Long> ids) throws IOException {
        List<Long> records = recordQueries.recordsOf(ids);
        Map<Long, Found> events = recordQueries.ofKind(RecordKind.EVENT, records);
        new Page()
                .write(records.stream()
                        .map(events::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public void end(long count) {}

    private void write(ObjectNode line) throws IOException {
        MAPPER.writeValue(stream, line);
        stream.write('\n');
    }

    /** The records that a page of events needs and that are not yet written. */
    private final class Page {
        private final Map<RecordKind, Map<Long, Found>> fresh = new EnumMap<>(RecordKind.class);
        private final List<Found> affiliations = new ArrayList<>();
        private final Set<Long> referredTo = new LinkedHashSet<>();

        void write(List<Found> events) throws IOException {
            gather(events);
            Map<Long, EntryKey> keys = recordQueries.keys(referredTo);
            write("source", of(RecordKind.SOURCE), keys);
            write("actor", of(RecordKind.ACTOR), keys);
            write("affiliation", affiliations, keys);
            write("place", outerFirst(of(RecordKind.PLACE)), keys);
            write("topic", of(RecordKind.TOPIC), keys);
            write("dispute", of(RecordKind.DISPUTE), keys);
            write("event", events, keys);
        }

        private Collection<Found> of(RecordKind kind) {
            return fresh.getOrDefault(kind, Map.of()).values();
        }

        /** Records refer to records, which refer to more. */
        private void gather(List<Found> events) {
            List<Found> open = events;
            while (!open.isEmpty()) {
                Map<RecordKind, Set<Long>> references = RecordQueries.referredTo(open);
                open = new ArrayList<>();
                for (Map.Entry<RecordKind, Set<Long>> reference : references.entrySet()) {
                    referredTo.addAll(reference.getValue());
                    if (reference.getKey() != RecordKind.EVENT) {
                        open.addAll(load(reference.getKey(), reference.getValue()));
                    }
                }
            }
        }

        private Collection<Found> load(RecordKind kind, Set<Long> ids) {
            List<Long> unread =
                    ids.stream().filter(id -> !read.get(Math.toIntExact(id))).toList();
            unread.forEach(id -> read.set(Math.toIntExact(id)));
            Map<Long, Found> found = new LinkedHashMap<>(recordQueries.ofKind(kind, unread));
            // References to actors of other datasets are codes and names.
            found.values().removeIf(record -> !prefixes.containsKey(record.dataset()));
            fresh.computeIfAbsent(kind, first -> new LinkedHashMap<>()).putAll(found);
            List<Found> all = new ArrayList<>(found.values());
            if (kind == RecordKind.ACTOR) {
                List<Found> held = recordQueries.affiliationsOf(found.keySet()).stream()
                        .filter(record -> prefixes.containsKey(record.dataset()))
                        .toList();
                affiliations.addAll(held);
                all.addAll(held);
            }
            return all;
        }

        /** A place comes after the one in which it lies. */
        private Collection<Found> outerFirst(Collection<Found> places) {
            Map<Long, Found> ordered = new LinkedHashMap<>();
            places.forEach(place -> outerFirst(place, ordered));
            return ordered.values();
        }

        private void outerFirst(Found place, Map<Long, Found> ordered) {
            long within = place.content().path("within").asLong();
            Found outer = fresh.getOrDefault(RecordKind.PLACE, Map.of()).get(within);
            if (outer != null && !ordered.containsKey(within)) {
                outerFirst(outer, ordered);
            }
            ordered.put(place.id(), place);
        }

        private void write(String name, Collection<Found> found, Map<Long, EntryKey> keys) throws IOException {
            for (Found record : found) {
                ObjectNode content = record.content();
                content.put("key", prefixes.get(record.dataset()) + record.key());
                if (name.equals("affiliation") && !record.key().matches("[a-z0-9]+([-/.][a-z0-9]+)*")) {
                    // The importer makes this key again, from member, role and body.
                    content.remove("key");
                }
                Edtf date = record.date();
                RecordQueries.refer(content, (kind, id) -> reference(kind, id, keys.get(id), date));
                ObjectNode line = MAPPER.createObjectNode();
                line.set(name, content);
                JsonLinesFile.this.write(line);
            }
        }

        private @Nullable String reference(RecordKind kind, long id, @Nullable EntryKey key, @Nullable Edtf date) {
            if (key != null && prefixes.containsKey(key.dataset())) {
                return prefixes.get(key.dataset()) + key.key();
            }
            return kind == RecordKind.ACTOR ? actors.reference(id, date) : null;
        }
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("jsonl", "application/jsonl", "JSON Lines");
        }

        @Override
        String purpose() {
            return "another Chancery, and programs: everything the archive has of each record";
        }

        @Override
        int place() {
            return 30;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return new JsonLinesFile(source.recordQueries(), source.actors(), stream);
        }
    }
}
