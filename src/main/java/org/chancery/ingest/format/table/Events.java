package org.chancery.ingest.format.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.event.Credibility;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.TableColumn;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.chancery.time.written.DateReader;
import org.jspecify.annotations.Nullable;

/** Makes an event from one row, or from the rows that belong together. */
final class Events {
    private static final int FIRST_PLAUSIBLE_YEAR = 1000;
    private static final int LAST_PLAUSIBLE_YEAR = 2100;
    /** In these calendars, the years since about 1920. */
    private static final int FIRST_HIJRI_YEAR = 1300;

    private static final int LAST_HIJRI_YEAR = 1460;
    private static final String OPEN = "..";
    private static final int REMEMBERED_ROWS = 500_000;

    private final RecordSink sink;
    private final String language;
    private final String publisher;
    private final Cells cells;
    private final EmittedKeys emittedKeys;
    private final Participants participants;
    private final Places places;
    private final Sources sources;
    private final Details details;
    private final Set<Long> toldRows = new HashSet<>();
    private List<String> titleColumns = List.of();

    Events(TableMapping mapping, Bundle.Dataset dataset, RecordSink sink) {
        this.sink = sink;
        this.language = requireNonNullElse(mapping.language(), "en");
        this.publisher = dataset.publisher();
        this.cells = new Cells(mapping, sink);
        this.emittedKeys = new EmittedKeys(sink);
        this.participants = new Participants(cells, emittedKeys, language);
        this.places = new Places(cells, emittedKeys, language);
        this.sources = new Sources(cells, emittedKeys);
        this.details = new Details(cells);
    }

    /** Sets the table of the rows that follow, and which of its columns have titles in other languages. */
    void begin(InputFile file, List<String> titles, DateNotation dates) {
        cells.begin(dates);
        titleColumns = titles;
        sources.begin(file, publisher);
    }

    /** Takes the event, or reports why it is rejected. */
    void take(List<Row> rows) {
        Row first = rows.get(0);
        try {
            requireAgreement(rows);
            Bundle.Event event = event(rows);
            if (isRepeated(event, first)) {
                emittedKeys.forget();
                return;
            }
            emittedKeys.pass();
            sink.add(event, first.location());
        } catch (RejectedRow rejected) {
            emittedKeys.forget();
            String id = first.find(TableColumn.ID.label());
            if (id == null) {
                sink.report(rejected.problem());
            } else {
                sink.reportRejected(Slug.ofId(id), rejected.problem());
            }
        }
    }

    /** Whether an earlier row without an id says the same. */
    private boolean isRepeated(Bundle.Event event, Row row) {
        if (row.has(TableColumn.ID.label())
                || toldRows.size() >= REMEMBERED_ROWS
                || toldRows.add(
                        UUID.nameUUIDFromBytes(event.key().getBytes(UTF_8)).getMostSignificantBits())) {
            return false;
        }
        sink.report(row.problem(
                TableColumn.DATE.label(),
                "an earlier row says the same, and rows without an id cannot be told apart",
                "Add ids if these are two events",
                Consequence.DOUBTFUL));
        return true;
    }

    /** The first row describes the event; the others may repeat the description, or leave it empty. */
    private static void requireAgreement(List<Row> rows) {
        Row first = rows.get(0);
        for (Row row : rows.subList(1, rows.size())) {
            for (String column : row.columnNames()) {
                if (TableColumn.isOfTheEvent(column)
                        && row.has(column)
                        && !row.get(column).equals(first.get(column))) {
                    throw new RejectedRow(
                            row,
                            column,
                            "the row in line %d describes the same event differently"
                                    .formatted(first.location().line()),
                            "Make all rows of an event the same, or give this one its own id");
                }
            }
        }
    }

    private Bundle.Event event(List<Row> rows) {
        Row row = rows.get(0);
        String id = cells.text(row, TableColumn.ID);
        Edtf date = date(row);
        List<Participants.Named> took = participants.of(rows);
        Map<String, String> titles = titles(row, took);
        EventType type = cells.word(row, TableColumn.TYPE, EventType.class, EventType.MEETING);
        details.reportUnfitting(row, type);
        return EventBuilder.builder()
                .key(id == null ? "row/" + Slug.of(date + " " + names(took) + " " + titles + told(row)) : Slug.ofId(id))
                .type(type)
                .titles(titles)
                .summary(cells.text(row, TableColumn.SUMMARY))
                .date(date)
                .status(cells.word(row, TableColumn.STATUS, EventStatus.class, EventStatus.HELD))
                .place(places.key(row))
                .partOf(eventKey(row, TableColumn.PART_OF))
                .onTheMarginsOf(eventKey(row, TableColumn.ON_THE_MARGINS_OF))
                .credibility(cells.word(row, TableColumn.CREDIBILITY, Credibility.class))
                .cameoCode(cells.text(row, TableColumn.CAMEO))
                .about(cells.list(row, TableColumn.ABOUT))
                .agenda(agenda(row))
                .participants(
                        took.stream().map(Participants.Named::participation).toList())
                .citations(sources.citations(rows, id))
                .meeting(type == EventType.MEETING ? details.meeting(row) : null)
                .incident(type == EventType.INCIDENT ? details.incident(row) : null)
                .statement(type == EventType.STATEMENT ? details.statement(row) : null)
                .agreement(type == EventType.AGREEMENT ? new Bundle.Agreement(null, null) : null)
                .occasion(type == EventType.OCCASION ? details.occasion(row) : null)
                .build();
    }

    /** All that a row without an id says, by which it is told apart from others of the same day and the same actors. */
    private static String told(Row row) {
        return row.columnNames().stream()
                .filter(row::has)
                .map(column -> "\n" + column + "=" + row.get(column))
                .sorted()
                .collect(Collectors.joining());
    }

    private Edtf date(Row row) {
        Edtf begin = cells.date(row, TableColumn.DATE);
        if (begin == null) {
            throw new RejectedRow(
                    row, TableColumn.DATE.label(), "an event needs a date", "Write EDTF, for example 2023-06");
        }
        Edtf date = span(row, begin);
        for (LocalDateTime bound :
                List.of(date.bounds().earliestBegin(), date.bounds().latestEnd())) {
            boolean isKnown = !bound.equals(LocalDateTime.MIN) && !bound.equals(LocalDateTime.MAX);
            String doubt = isKnown ? doubt(bound.getYear()) : null;
            if (doubt != null) {
                sink.report(row.problem(TableColumn.DATE.label(), doubt, "Check the date", Consequence.DOUBTFUL));
                break;
            }
        }
        return date;
    }

    private static @Nullable String doubt(int year) {
        if (year < FIRST_PLAUSIBLE_YEAR || year > LAST_PLAUSIBLE_YEAR) {
            return "the year %d is unlikely".formatted(year);
        }
        return year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR
                ? "the year %d may be one of the Hijri or the Solar Hijri calendar, which the date would have to name"
                        .formatted(year)
                : null;
    }

    private Edtf span(Row row, Edtf begin) {
        String column = TableColumn.END_DATE.label();
        String written = cells.text(row, TableColumn.END_DATE);
        if (written != null && (written.equals(OPEN) || DateReader.isNow(written))) {
            return Period.of(row, column, begin.text(), OPEN);
        }
        Edtf end = cells.date(row, TableColumn.END_DATE);
        if (end == null || end.equals(begin)) {
            return begin;
        }
        Period.requireInOrder(row, column, begin, end);
        try {
            return Edtf.parse(begin.text() + "/" + end.text());
        } catch (EdtfException e) {
            throw new RejectedRow(row, column, e.reason(), "Give the whole span as EDTF in date");
        }
    }

    private static String names(List<Participants.Named> took) {
        return took.stream().map(Participants.Named::name).collect(Collectors.joining(", "));
    }

    private Map<String, String> titles(Row row, List<Participants.Named> took) {
        LinkedHashMap<String, String> titles = new LinkedHashMap<>();
        String title = cells.text(row, TableColumn.TITLE);
        if (title != null) {
            titles.put(language, title);
        }
        for (String column : titleColumns) {
            String text = row.find(column);
            if (text != null) {
                titles.put(TableColumn.languageOf(column), text);
            }
        }
        if (titles.isEmpty()) {
            titles.put(language, names(took));
        }
        return titles;
    }

    private @Nullable String eventKey(Row row, TableColumn column) {
        String id = cells.text(row, column);
        return id == null ? null : Slug.ofId(id);
    }

    private List<Bundle.AgendaItem> agenda(Row row) {
        return cells.list(row, TableColumn.TOPICS).stream()
                .map(topic -> agendaItem(row, topic))
                .toList();
    }

    private Bundle.AgendaItem agendaItem(Row row, String text) {
        String key = emittedKeys.key("topic/", text);
        if (emittedKeys.isNew(key)) {
            emittedKeys.add(new Bundle.Topic(key, List.of(new Bundle.Name(language, text, null, null))), row);
        }
        return new Bundle.AgendaItem(key, null, null);
    }
}
