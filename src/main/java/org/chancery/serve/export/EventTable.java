package org.chancery.serve.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.TableColumn;
import org.chancery.record.exchange.TableColumn.Subject;
import org.chancery.record.source.Dataset;
import org.chancery.serve.export.RecordQueries.EntryKey;
import org.chancery.serve.export.RecordQueries.Found;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Events as rows of a table with the columns that the importer reads: a row for each participation. */
final class EventTable {
    private static final String ENGLISH = "en";

    private final RecordQueries recordQueries;
    private final ActorReferences actors;
    private final Map<Long, Dataset> datasets = new HashMap<>();
    private final Set<Long> described = new HashSet<>();
    private final Map<String, String> titleColumns = new TreeMap<>();

    /** One row, with the value of each cell. */
    record TableRow(Map<String, String> cells) {
        TableRow() {
            this(new HashMap<>());
        }

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        void put(TableColumn column, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                cells.put(column.label(), text.strip());
            }
        }

        /** Adds the values that the columns of the subject hold unchanged. */
        void putAll(Subject subject, JsonNode record) {
            TableColumn.of(subject).forEach(column -> put(column, record.at(column.path())));
        }

        void put(TableColumn column, JsonNode value) {
            put(column, value.isMissingNode() || value.isNull() ? null : value.asText());
        }
    }

    EventTable(RecordQueries recordQueries, ActorReferences actors, Export export, List<String> languages) {
        this.recordQueries = recordQueries;
        this.actors = actors;
        export.datasets().forEach(dataset -> datasets.put(dataset.id(), dataset));
        languages.stream()
                .filter(language -> !language.equals(ENGLISH))
                .forEach(language -> titleColumns.put(
                        language, "title_" + language.toLowerCase(Locale.ROOT).replace('-', '_')));
    }

    /** The names of the columns. */
    List<String> header() {
        List<String> names = new ArrayList<>();
        for (TableColumn column : TableColumn.values()) {
            if (column == TableColumn.END_DATE || column == TableColumn.PARTICIPANTS) {
                continue;
            }
            names.add(column.label());
            if (column == TableColumn.TITLE) {
                names.addAll(titleColumns.values());
            }
        }
        return names;
    }

    /** The rows of these events, in order. */
    List<TableRow> rows(List<Long> ids) {
        Map<Long, Found> events = recordQueries.ofKind(RecordKind.EVENT, ids);
        Page page = new Page(events.values());
        return ids.stream()
                .map(events::get)
                .filter(Objects::nonNull)
                .flatMap(event -> page.rows(event).stream())
                .toList();
    }

    /** The records to which the events of a page refer. */
    private final class Page {
        private final Map<RecordKind, Map<Long, Found>> referredTo = new EnumMap<>(RecordKind.class);
        private final Map<Long, EntryKey> eventKeys;

        Page(Iterable<Found> events) {
            Map<RecordKind, Set<Long>> references = RecordQueries.referredTo(events);
            for (RecordKind kind : List.of(RecordKind.SOURCE, RecordKind.ACTOR, RecordKind.PLACE, RecordKind.TOPIC)) {
                referredTo.put(kind, recordQueries.withOneName(kind, references.getOrDefault(kind, Set.of())));
            }
            Set<Long> keyed = new LinkedHashSet<>(references.getOrDefault(RecordKind.EVENT, Set.of()));
            keyed.addAll(references.getOrDefault(RecordKind.DISPUTE, Set.of()));
            eventKeys = recordQueries.keys(keyed);
        }

        private @Nullable Found found(RecordKind kind, JsonNode id) {
            return id.isIntegralNumber()
                    ? referredTo.getOrDefault(kind, Map.of()).get(id.longValue())
                    : null;
        }

        List<TableRow> rows(Found event) {
            JsonNode content = event.content();
            JsonNode participants = content.path("participants");
            JsonNode citations = content.path("citations");
            int count = Math.max(1, Math.max(participants.size(), citations.size()));
            List<TableRow> rows = new ArrayList<>(count);
            for (int index = 0; index < count; index++) {
                TableRow row = new TableRow();
                row.put(TableColumn.ID, event.key());
                if (index == 0) {
                    event(row, content);
                }
                participant(row, participants.path(index), event);
                citation(row, citations.path(index));
                dataset(row, event.dataset());
                rows.add(row);
            }
            return rows;
        }

        private void event(TableRow row, JsonNode event) {
            row.putAll(Subject.EVENT, event);
            titles(row, event.path("titles"));
            place(row, found(RecordKind.PLACE, event.path("place")));
            row.put(TableColumn.ABOUT, disputes(event));
            row.put(TableColumn.TOPICS, topics(event.path("agenda")));
            row.put(TableColumn.PART_OF, key(event.path("partOf")));
            row.put(TableColumn.ON_THE_MARGINS_OF, key(event.path("onTheMarginsOf")));
        }

        private void titles(TableRow row, JsonNode titles) {
            row.put(TableColumn.TITLE, titles.path(ENGLISH));
            titleColumns.forEach((language, column) -> {
                if (titles.hasNonNull(language)) {
                    row.cells().put(column, titles.get(language).asText().strip());
                }
            });
        }

        private void place(TableRow row, @Nullable Found place) {
            if (place != null) {
                row.put(TableColumn.PLACE, name(place));
                row.put(TableColumn.PLACE_KEY, place.key());
                JsonNode country = place.content().path("country");
                row.put(TableColumn.COUNTRY, country.isIntegralNumber() ? reference(country.longValue(), null) : null);
                row.put(TableColumn.LATITUDE, place.content().path("latitude"));
                row.put(TableColumn.LONGITUDE, place.content().path("longitude"));
            }
        }

        private String disputes(JsonNode event) {
            Set<String> keys = new LinkedHashSet<>();
            event.path("about").forEach(dispute -> keys.add(String.valueOf(key(dispute))));
            event.path("agenda").forEach(item -> {
                String key = key(item.path("dispute"));
                if (key != null) {
                    keys.add(key);
                }
            });
            return String.join("; ", keys);
        }

        private String topics(JsonNode agenda) {
            List<String> names = new ArrayList<>();
            agenda.forEach(item -> {
                Found topic = found(RecordKind.TOPIC, item.path("topic"));
                if (topic != null) {
                    names.add(name(topic));
                }
            });
            return names.stream().distinct().collect(Collectors.joining("; "));
        }

        private @Nullable String key(JsonNode id) {
            EntryKey key = id.isIntegralNumber() ? eventKeys.get(id.longValue()) : null;
            return key == null ? null : key.key();
        }

        private void participant(TableRow row, JsonNode participant, Found event) {
            Found actor = found(RecordKind.ACTOR, participant.path("actor"));
            if (actor == null) {
                return;
            }
            boolean isPerson = actor.content().path("kind").asText().equals("PERSON");
            boolean ownPerson = isPerson && actor.dataset() == event.dataset();
            Edtf when = event.date();
            String reference = reference(actor.id(), when);
            // A person of another dataset without a code comes along by name.
            row.put(TableColumn.ACTOR, ownPerson || (isPerson && !reference.contains(":")) ? name(actor) : reference);
            row.put(TableColumn.ACTOR_KEY, ownPerson ? actor.key() : null);
            row.put(TableColumn.ACTOR_KIND, actor.content().path("kind"));
            JsonNode body = participant.path("onBehalfOf");
            row.put(TableColumn.ON_BEHALF_OF, body.isIntegralNumber() ? reference(body.longValue(), when) : null);
            row.putAll(Subject.PARTICIPATION, participant);
        }

        private void citation(TableRow row, JsonNode citation) {
            Found source = found(RecordKind.SOURCE, citation.path("source"));
            if (source == null) {
                return;
            }
            row.putAll(Subject.SOURCE, source.content());
            row.putAll(Subject.CITATION, citation);
            row.put(TableColumn.SOURCE_KEY, source.key());
        }
    }

    /** A plain name, because the importer needs no prefix. */
    private String reference(long actor, @Nullable Edtf when) {
        String reference = actors.reference(actor, when);
        return reference.startsWith("name:") ? reference.substring("name:".length()) : reference;
    }

    /** The first row of each dataset has its citation and licence. Each row names its dataset. */
    private void dataset(TableRow row, long id) {
        Dataset dataset = datasets.get(id);
        if (dataset == null) {
            return;
        }
        row.put(TableColumn.DATASET, dataset.getKey());
        if (described.add(id)) {
            row.put(TableColumn.DATASET_NAME, dataset.getName());
            row.put(TableColumn.DATASET_PUBLISHER, dataset.getPublisher());
            row.put(TableColumn.DATASET_VERSION, dataset.getVersion());
            row.put(TableColumn.DATASET_URL, dataset.getUrl());
            row.put(TableColumn.LICENCE, dataset.getLicence());
            row.put(TableColumn.CITATION, dataset.getCitation());
            row.put(TableColumn.COMPLETENESS, dataset.getCompleteness().name());
            row.put(
                    TableColumn.COVERS,
                    dataset.getCovers() == null ? null : dataset.getCovers().text());
            row.put(TableColumn.COVERAGE, dataset.getCoversDescription());
        }
    }

    private static String name(Found record) {
        return record.content().path("names").path(0).path("text").asText();
    }
}
