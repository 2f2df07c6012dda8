package org.chancery.ingest.gazetteer;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds places whose latitude and longitude seem to be exchanged: as they are given they lie far from their country,
 * and the other way round in it. Both are numbers that may be either, so only the country shows it. Nothing is changed.
 */
public final class ExchangedPositions {
    private static final double FAR = 1_000;
    private static final double NEAR = 300;
    private static final int SHOWN = 3;
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String PLACES = """
            select place.latitude, place.longitude, country.key,
                   array(select text from name where entry_id = place.id order by ordinal)
            from place join entry on entry.id = place.id
            left join (
                select actor.id, entry.key from actor
                join entry on entry.id = coalesce(actor.same_as_id, actor.id)
                join dataset on dataset.id = entry.dataset_id and dataset.key = 'states'
            ) country on country.id = place.country_id
            where entry.dataset_id = ? and place.latitude is not null and abs(place.longitude) <= 90
              and (place.country_id is null or country.key is not null)
            order by place.id""";

    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Countries countries = new Countries();
    private final List<String> found = new ArrayList<>();

    private ExchangedPositions() {}

    /** What to tell about the places of a dataset; empty if none is suspicious. */
    public static Optional<String> remark(Connection connection, long datasetId) throws SQLException {
        ExchangedPositions exchanged = null;
        try (PreparedStatement query = connection.prepareStatement(PLACES)) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setLong(1, datasetId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    // Most datasets have no such place, and then nobody reads the gazetteer.
                    exchanged = exchanged == null ? new ExchangedPositions() : exchanged;
                    exchanged.check(new Point(rows.getDouble(1), rows.getDouble(2)), rows.getString(3), names(rows));
                }
            }
        }
        return exchanged == null || exchanged.found.isEmpty() ? Optional.empty() : Optional.of(exchanged.words());
    }

    private static List<String> names(ResultSet row) throws SQLException {
        Array names = row.getArray(4);
        return List.of((String[]) names.getArray());
    }

    private void check(Point given, @Nullable String state, List<String> names) {
        Point other = new Point(/* latitude= */ given.longitude(), /* longitude= */ given.latitude());
        List<String> within = state == null ? onlyCountry(names) : countries.of(state);
        if (gazetteer.kilometresTo(within, given) > FAR && gazetteer.kilometresTo(within, other) < NEAR) {
            found.add("%s (%s, %s)"
                    .formatted(names.isEmpty() ? "a place" : names.get(0), given.latitude(), given.longitude()));
        }
    }

    /** The country of a place that names none, if only one has a city of this name. */
    private List<String> onlyCountry(List<String> names) {
        return names.stream()
                .map(name -> gazetteer.onlyCountryWith(PlaceNames.folded(name)))
                .flatMap(country -> Optional.ofNullable(country).stream())
                .limit(1)
                .toList();
    }

    private String words() {
        int more = found.size() - SHOWN;
        return ("Latitude and longitude seem to be exchanged, since only so the place lies in its country: %s%s. They "
                        + "were imported as they are; correct the table if it is so.")
                .formatted(
                        String.join(", ", found.subList(0, Math.min(SHOWN, found.size()))),
                        more > 0 ? " and %,d more".formatted(more) : "");
    }
}
