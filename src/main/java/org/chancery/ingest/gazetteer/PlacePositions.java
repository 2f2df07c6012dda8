package org.chancery.ingest.gazetteer;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.ingest.gazetteer.PlaceFinder.Found;
import org.jspecify.annotations.Nullable;

/**
 * Derives {@code derived_position}: where a place is drawn that has no recorded position. Only what differs is written,
 * and records are never changed.
 */
public final class PlacePositions {
    /** Part of the version: a changed rule derives all positions anew. */
    private static final int RULES = 1;

    private static final int ROWS_AT_ONCE = 1_000;

    /** A place lies in the country of the place within which it lies, if it names none itself. */
    private static final String PLACES = """
            with recursive outward(place_id, country_id, within_id, steps) as (
                select place.id, country_id, within_id, 0 from place join entry on entry.id = place.id
                where latitude is null and (? = 0 or entry.dataset_id = ?)
                union all
                select outward.place_id, place.country_id, place.within_id, steps + 1
                from outward join place on place.id = outward.within_id
                where outward.country_id is null and steps < 10
            ), located as (
                select place_id, max(country_id) as country_id from outward group by place_id
            )
            select located.place_id, held.latitude, held.longitude, held.origin, located.country_id is not null,
                   (select entry.key from actor
                    join entry on entry.id = coalesce(actor.same_as_id, actor.id)
                    join dataset on dataset.id = entry.dataset_id
                    where actor.id = located.country_id and dataset.key = 'states'),
                   array(select text from name where entry_id = located.place_id order by ordinal),
                   case when located.country_id is null then array(
                       select distinct entry.key
                       from (select id from event where place_id = located.place_id
                             union select meeting_id from leg where place_id = located.place_id) there
                       join participation on participation.event_id = there.id and participation.role = 'HOST'
                       join actor on actor.id = coalesce(participation.on_behalf_of_id, participation.actor_id)
                       join entry on entry.id = coalesce(actor.same_as_id, actor.id)
                       join dataset on dataset.id = entry.dataset_id and dataset.key = 'states') end
            from located left join derived_position held on held.place_id = located.place_id
            order by located.place_id""";

    private static final String WRITE = """
            insert into derived_position (place_id, latitude, longitude, origin) values (?, ?, ?, ?)
            on conflict (place_id) do update
            set latitude = excluded.latitude, longitude = excluded.longitude, origin = excluded.origin""";

    private static final String NO_LONGER_NEEDED = """
            delete from derived_position using place
            where place.id = derived_position.place_id and place.latitude is not null""";

    private PlacePositions() {}

    /** Derives the positions of the places of a dataset, in the transaction of the connection, which writes alone. */
    public static void derive(Connection connection, long datasetId) throws SQLException {
        derive(connection, datasetId, null);
    }

    /** Derives all positions anew if the gazetteer is another one than last time. */
    public static void deriveAfterChange(Connection connection) throws SQLException {
        String version = version();
        if (!version.equals(derivedFrom(connection))) {
            derive(connection, 0, Gazetteer.bundled());
            try (PreparedStatement statement = connection.prepareStatement("delete from gazetteer")) {
                statement.executeUpdate();
            }
            try (PreparedStatement statement = connection.prepareStatement("insert into gazetteer values (?)")) {
                statement.setString(1, version);
                statement.executeUpdate();
            }
        }
    }

    /** Whether all positions were derived from the gazetteer of this application. */
    public static boolean areUpToDate(Connection connection) throws SQLException {
        return version().equals(derivedFrom(connection));
    }

    private static @Nullable String derivedFrom(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select version from gazetteer");
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(4).putInt(RULES).array());
            for (GazetteerFile file : GazetteerFile.values()) {
                digest.update(file.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void derive(Connection connection, long datasetId, @Nullable Gazetteer gazetteer)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(NO_LONGER_NEEDED)) {
            delete.executeUpdate();
        }
        try (PreparedStatement query = connection.prepareStatement(PLACES)) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setLong(1, datasetId);
            query.setLong(2, datasetId);
            try (ResultSet rows = query.executeQuery();
                    Writing writing = new Writing(connection)) {
                PlaceFinder finder = null;
                while (rows.next()) {
                    // Many datasets have no place without a position, and then nobody reads the gazetteer.
                    if (finder == null) {
                        finder = new PlaceFinder(gazetteer == null ? Gazetteer.bundled() : gazetteer);
                    }
                    writing.write(rows.getLong(1), held(rows), found(finder, rows));
                }
                writing.finish();
            }
        }
    }

    private static @Nullable Held held(ResultSet row) throws SQLException {
        String origin = row.getString(4);
        return origin == null ? null : new Held(new Point(row.getDouble(2), row.getDouble(3)), origin);
    }

    private static Optional<Found> found(PlaceFinder finder, ResultSet row) throws SQLException {
        String state = row.getString(6);
        return finder.find(texts(row.getArray(7)), state, row.getBoolean(5) && state == null, texts(row.getArray(8)));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The position that was derived before. */
    private record Held(Point point, String origin) {
        boolean is(Found found) {
            return point.equals(found.point()) && origin.equals(found.origin().name());
        }
    }

    /** Writes what has changed. */
    private static final class Writing implements AutoCloseable {
        private final Connection connection;
        private final PreparedStatement write;
        private final List<Long> gone = new ArrayList<>();
        private int waiting;

        Writing(Connection connection) throws SQLException {
            this.connection = connection;
            write = connection.prepareStatement(WRITE);
        }

        void write(long place, @Nullable Held held, Optional<Found> found) throws SQLException {
            if (found.isEmpty()) {
                if (held != null) {
                    gone.add(place);
                }
                return;
            }
            if (held != null && held.is(found.get())) {
                return;
            }
            write.setLong(1, place);
            write.setDouble(2, found.get().point().latitude());
            write.setDouble(3, found.get().point().longitude());
            write.setString(4, found.get().origin().name());
            write.addBatch();
            if (++waiting == ROWS_AT_ONCE) {
                write.executeBatch();
                waiting = 0;
            }
        }

        void finish() throws SQLException {
            if (waiting > 0) {
                write.executeBatch();
            }
            if (!gone.isEmpty()) {
                try (PreparedStatement delete =
                        connection.prepareStatement("delete from derived_position where place_id = any(?)")) {
                    delete.setArray(1, connection.createArrayOf("bigint", gone.toArray()));
                    delete.executeUpdate();
                }
            }
        }

        @Override
        public void close() throws SQLException {
            write.close();
        }
    }
}
