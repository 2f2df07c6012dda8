package org.chancery.ingest.table;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.ingest.Bundle;
import org.chancery.ingest.Problem.Consequence;
import org.chancery.ingest.RecordSink;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.RefusedRow;
import org.chancery.ingest.input.Row;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.chancery.timeline.Credibility;
import org.chancery.timeline.EventStatus;
import org.chancery.timeline.EventType;
import org.jspecify.annotations.Nullable;

/** Makes the event of one row, or of the rows that belong together. */
final class Events {
    private static final int FIRST_PLAUSIBLE_YEAR = 1000;
    private static final int LAST_PLAUSIBLE_YEAR = 2100;

    private final RecordSink sink;
    private final String language;
    private final String publisher;
    private final Cells cells;
    private final Emitted emitted;
    private final Participants participants;
    private final Places places;
    private final Sources sources;
    private final Details details;
    private List<String> titleColumns = List.of();

    Events(TableMapping mapping, Bundle.Dataset dataset, RecordSink sink) {
        this.sink = sink;
        this.language = requireNonNullElse(mapping.language(), "en");
        this.publisher = dataset.publisher();
        this.cells = new Cells(mapping, sink);
        this.emitted = new Emitted(sink);
        this.participants = new Participants(cells, emitted, language);
        this.places = new Places(cells, emitted, language);
        this.sources = new Sources(cells, emitted);
        this.details = new Details(cells);
    }

    /** Says from which table rows follow, and which of its columns hold titles in other languages. */
    void begin(InputFile file, List<String> titles) {
        titleColumns = titles;
        sources.begin(file, publisher, sink);
    }

    /** Takes the event in, or reports why it is refused. */
    void take(List<Row> rows) {
        var first = rows.get(0);
        try {
            requireAgreement(rows);
            sink.add(event(rows), first.location());
        } catch (RefusedRow refused) {
            var id = first.find(Column.ID.label());
            if (id == null) {
                sink.report(refused.problem());
            } else {
                sink.reportRefused(Slug.ofId(id), refused.problem());
            }
        }
    }

    /** The first row tells of the event; the others may repeat it, or leave it empty. */
    private static void requireAgreement(List<Row> rows) {
        var first = rows.get(0);
        for (var row : rows.subList(1, rows.size())) {
            for (var column : row.columnNames()) {
                if (Column.isOfTheEvent(column)
                        && row.has(column)
                        && !row.get(column).equals(first.get(column))) {
                    throw new RefusedRow(
                            row,
                            column,
                            "the row in line %d tells otherwise of the same event"
                                    .formatted(first.location().line()),
                            "Let all rows of an event say the same, or give it an id of its own");
                }
            }
        }
    }

    private Bundle.Event event(List<Row> rows) {
        var row = rows.get(0);
        var id = cells.text(row, Column.ID);
        var date = date(row);
        var took = participants.of(rows);
        var titles = titles(row, took);
        var type = cells.word(row, Column.TYPE, EventType.class, EventType.MEETING);
        details.reportUnfitting(row, type);
        return new Bundle.Event(
                id == null ? "row/" + Slug.of(date + " " + names(took) + " " + titles) : Slug.ofId(id),
                type,
                titles,
                cells.text(row, Column.SUMMARY),
                date,
                cells.word(row, Column.STATUS, EventStatus.class, EventStatus.HELD),
                List.of(),
                places.key(row),
                eventKey(row, Column.PART_OF),
                eventKey(row, Column.ON_THE_MARGINS_OF),
                cells.word(row, Column.CREDIBILITY, Credibility.class),
                cells.text(row, Column.CAMEO),
                cells.list(row, Column.ABOUT),
                agenda(row),
                took.stream().map(Participants.Named::participation).toList(),
                sources.citations(rows, id),
                List.of(),
                List.of(),
                type == EventType.MEETING ? details.meeting(row) : null,
                type == EventType.INCIDENT ? details.incident(row) : null,
                type == EventType.STATEMENT ? new Bundle.Statement(cells.text(row, Column.MEDIUM)) : null,
                type == EventType.AGREEMENT ? new Bundle.Agreement(null, null) : null,
                type == EventType.OCCASION ? details.occasion(row) : null);
    }

    private Edtf date(Row row) {
        var begin = cells.date(row, Column.DATE);
        if (begin == null) {
            throw new RefusedRow(row, Column.DATE.label(), "an event needs a date", "Write EDTF, for example 2023-06");
        }
        var end = cells.date(row, Column.END_DATE);
        var date = end == null || end.equals(begin) ? begin : span(row, begin, end);
        var year = date.bounds().storable().earliestBegin().getYear();
        if (year < FIRST_PLAUSIBLE_YEAR || year > LAST_PLAUSIBLE_YEAR) {
            sink.report(row.problem(
                    Column.DATE.label(),
                    "the year %d is hardly meant".formatted(year),
                    "Check the date",
                    Consequence.DOUBTFUL));
        }
        return date;
    }

    private static Edtf span(Row row, Edtf begin, Edtf end) {
        var column = Column.END_DATE.label();
        if (end.bounds()
                .storable()
                .latestEnd()
                .isBefore(begin.bounds().storable().earliestBegin())) {
            throw new RefusedRow(row, column, "it is before the begin, " + begin, "Correct one of the two");
        }
        try {
            return Edtf.parse(begin.text() + "/" + end.text());
        } catch (EdtfException e) {
            throw new RefusedRow(row, column, e.reason(), "Give the whole span as EDTF in date");
        }
    }

    private static String names(List<Participants.Named> took) {
        return took.stream().map(Participants.Named::name).collect(Collectors.joining(", "));
    }

    private Map<String, String> titles(Row row, List<Participants.Named> took) {
        var titles = new LinkedHashMap<String, String>();
        var title = cells.text(row, Column.TITLE);
        if (title != null) {
            titles.put(language, title);
        }
        for (var column : titleColumns) {
            var text = row.find(column);
            if (text != null) {
                titles.put(Column.languageOf(column), text);
            }
        }
        if (titles.isEmpty()) {
            titles.put(language, names(took));
        }
        return titles;
    }

    private @Nullable String eventKey(Row row, Column column) {
        var id = cells.text(row, column);
        return id == null ? null : Slug.ofId(id);
    }

    private List<Bundle.AgendaItem> agenda(Row row) {
        return cells.list(row, Column.TOPICS).stream()
                .map(topic -> agendaItem(row, topic))
                .toList();
    }

    private Bundle.AgendaItem agendaItem(Row row, String text) {
        var key = emitted.key("topic/", text);
        if (emitted.isNew(key)) {
            emitted.add(new Bundle.Topic(key, List.of(new Bundle.Name(language, text, null, null))), row);
        }
        return new Bundle.AgendaItem(key, null, null);
    }
}
