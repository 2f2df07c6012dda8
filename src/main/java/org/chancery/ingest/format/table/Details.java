package org.chancery.ingest.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.Channel;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.IncidentBuilder;
import org.chancery.record.exchange.MeetingBuilder;
import org.chancery.record.exchange.TableColumn;
import org.chancery.record.meeting.VisitProtocol;
import org.jspecify.annotations.Nullable;

/** Reads what only events of one type have. */
final class Details {
    private static final List<TableColumn> COLUMNS = Arrays.stream(TableColumn.values())
            .filter(column -> column.onlyOf() != null)
            .toList();

    private final Cells cells;

    Details(Cells cells) {
        this.cells = cells;
    }

    /** Reports the values that an event of this type cannot have. */
    void reportUnfitting(Row row, EventType type) {
        for (var column : COLUMNS) {
            var owner = column.onlyOf();
            if (owner != null && owner != type && row.has(column.label())) {
                cells.leaveOut(
                        row,
                        column,
                        "only an event of type %s has this, and this is of type %s".formatted(owner, type),
                        "Correct the type, or leave " + column.label() + " empty");
            }
        }
    }

    Bundle.Meeting meeting(Row row) {
        return MeetingBuilder.builder()
                .format(cells.word(row, TableColumn.FORMAT, MeetingFormat.class, MeetingFormat.BILATERAL_TALKS))
                .channel(cells.word(row, TableColumn.CHANNEL, Channel.class))
                .visitProtocol(cells.word(row, TableColumn.VISIT_PROTOCOL, VisitProtocol.class))
                .build();
    }

    Bundle.Incident incident(Row row) {
        var hostility = cells.word(row, TableColumn.HOSTILITY, Hostility.class);
        if (hostility == null) {
            throw new RejectedRow(
                    row,
                    TableColumn.HOSTILITY.label(),
                    "an incident needs its hostility",
                    "Write one of " + Arrays.toString(Hostility.values()).toLowerCase(Locale.ROOT));
        }
        return IncidentBuilder.builder()
                .hostility(hostility)
                .fatalities(fatalities(row))
                .build();
    }

    private Bundle.@Nullable Estimate fatalities(Row row) {
        var low = cells.count(row, TableColumn.FATALITIES_LOW);
        var best = cells.count(row, TableColumn.FATALITIES_BEST);
        var high = cells.count(row, TableColumn.FATALITIES_HIGH);
        requireOrder(row, low, TableColumn.FATALITIES_BEST, best);
        requireOrder(row, best == null ? low : best, TableColumn.FATALITIES_HIGH, high);
        return low == null && best == null && high == null ? null : new Bundle.Estimate(low, best, high);
    }

    private static void requireOrder(Row row, @Nullable Integer lower, TableColumn column, @Nullable Integer higher) {
        if (lower != null && higher != null && higher < lower) {
            throw new RejectedRow(
                    row, column.label(), "it is below " + lower, "Order them: low, best, high, the lowest first");
        }
    }

    Bundle.Occasion occasion(Row row) {
        var commemorates = cells.text(row, TableColumn.COMMEMORATES);
        if (commemorates == null) {
            throw new RejectedRow(
                    row, TableColumn.COMMEMORATES.label(), "an occasion commemorates something", "Say what");
        }
        return new Bundle.Occasion(commemorates);
    }
}
