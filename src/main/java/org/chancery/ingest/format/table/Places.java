package org.chancery.ingest.format.table;

import java.util.List;
import org.chancery.ingest.input.Row;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.PlaceBuilder;
import org.chancery.record.exchange.TableColumn;
import org.jspecify.annotations.Nullable;

/** Makes a record of each place that rows name. */
final class Places {
    private final Cells cells;
    private final EmittedKeys emittedKeys;
    private final String language;

    Places(Cells cells, EmittedKeys emittedKeys, String language) {
        this.cells = cells;
        this.emittedKeys = emittedKeys;
        this.language = language;
    }

    /** The key of the place; null if the row names none. */
    @Nullable
    String key(Row row) {
        String name = cells.text(row, TableColumn.PLACE);
        if (name == null) {
            reportNameless(row);
            return null;
        }
        String country = cells.text(row, TableColumn.COUNTRY);
        Double latitude = cells.degrees(row, TableColumn.LATITUDE, 90);
        Double longitude = cells.degrees(row, TableColumn.LONGITUDE, 180);
        boolean isNowhere = isZero(latitude) && isZero(longitude);
        boolean located = latitude != null && longitude != null && !isNowhere;
        if (isNowhere) {
            cells.leaveOut(
                    row,
                    TableColumn.LATITUDE,
                    "0 degrees in both directions lie in the open sea, and mostly mean that nothing is known",
                    "Leave both cells empty, or write a little more than 0");
        } else if (!located) {
            reportHalf(row, latitude, longitude);
        }
        String identity =
                name + (country == null ? "" : " " + country) + (located ? " " + latitude + " " + longitude : "");
        String givenKey = cells.text(row, TableColumn.PLACE_KEY);
        String key = givenKey == null ? emittedKeys.key("place/", identity) : Slug.ofId(givenKey);
        if (emittedKeys.isNew(key)) {
            emittedKeys.add(
                    PlaceBuilder.builder()
                            .key(key)
                            .names(List.of(new Bundle.Name(language, name, null, null)))
                            .country(country == null ? null : Participants.reference(country))
                            .latitude(located ? latitude : null)
                            .longitude(located ? longitude : null)
                            .build(),
                    row);
        }
        return key;
    }

    private static boolean isZero(@Nullable Double degrees) {
        return degrees != null && degrees == 0;
    }

    private void reportNameless(Row row) {
        for (TableColumn column : List.of(TableColumn.COUNTRY, TableColumn.LATITUDE, TableColumn.LONGITUDE)) {
            if (row.has(column.label())) {
                cells.leaveOut(row, column, "the place has no name", "Write its name in " + TableColumn.PLACE.label());
            }
        }
    }

    private void reportHalf(Row row, @Nullable Double latitude, @Nullable Double longitude) {
        if (latitude != null) {
            cells.leaveOut(row, TableColumn.LATITUDE, "the longitude is missing", "Give both or neither");
        }
        if (longitude != null) {
            cells.leaveOut(row, TableColumn.LONGITUDE, "the latitude is missing", "Give both or neither");
        }
    }
}
