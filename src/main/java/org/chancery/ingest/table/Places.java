package org.chancery.ingest.table;

import java.util.List;
import org.chancery.ingest.Bundle;
import org.chancery.ingest.input.Row;
import org.jspecify.annotations.Nullable;

/** Makes a place of each that rows name. */
final class Places {
    private final Cells cells;
    private final Emitted emitted;
    private final String language;

    Places(Cells cells, Emitted emitted, String language) {
        this.cells = cells;
        this.emitted = emitted;
        this.language = language;
    }

    /** The key of the place; null where the row names none. */
    @Nullable
    String key(Row row) {
        var name = cells.text(row, Column.PLACE);
        if (name == null) {
            reportNameless(row);
            return null;
        }
        var country = cells.text(row, Column.COUNTRY);
        var latitude = cells.degrees(row, Column.LATITUDE, 90);
        var longitude = cells.degrees(row, Column.LONGITUDE, 180);
        var located = latitude != null && longitude != null;
        if (!located) {
            reportHalf(row, latitude, longitude);
        }
        var identity =
                name + (country == null ? "" : " " + country) + (located ? " " + latitude + " " + longitude : "");
        var told = cells.text(row, Column.PLACE_KEY);
        var key = told == null ? emitted.key("place/", identity) : Slug.ofId(told);
        if (emitted.isNew(key)) {
            emitted.add(
                    new Bundle.Place(
                            key,
                            List.of(new Bundle.Name(language, name, null, null)),
                            country == null ? null : Participants.reference(country),
                            null,
                            located ? latitude : null,
                            located ? longitude : null),
                    row);
        }
        return key;
    }

    private void reportNameless(Row row) {
        for (var column : List.of(Column.COUNTRY, Column.LATITUDE, Column.LONGITUDE)) {
            if (row.has(column.label())) {
                cells.leaveOut(row, column, "the place has no name", "Name it in " + Column.PLACE.label());
            }
        }
    }

    private void reportHalf(Row row, @Nullable Double latitude, @Nullable Double longitude) {
        if (latitude != null) {
            cells.leaveOut(row, Column.LATITUDE, "the longitude is missing", "Give both, or neither");
        }
        if (longitude != null) {
            cells.leaveOut(row, Column.LONGITUDE, "the latitude is missing", "Give both, or neither");
        }
    }
}
