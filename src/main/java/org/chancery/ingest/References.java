package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the ids that a bundle's references stand for. */
final class References {
    private final Connection connection;
    private final Entries entries;
    private final Map<String, Long> actorsByCode = new HashMap<>();

    References(Connection connection, Entries entries) {
        this.connection = connection;
        this.entries = entries;
    }

    /** The id of a record of the bundle itself. */
    long id(String key) {
        return entries.id(key);
    }

    @Nullable
    Long idOrNull(@Nullable String key) {
        return key == null ? null : Long.valueOf(entries.id(key));
    }

    /**
     * The id of an actor of the bundle, or of any dataset by a code that it bears today.
     *
     * @throws BundleException if no actor has the code
     */
    long actor(String reference) throws SQLException {
        if (entries.has(reference)) {
            return entries.id(reference);
        }
        var known = actorsByCode.get(reference);
        if (known != null) {
            return known;
        }
        var found = actorByCode(reference);
        actorsByCode.put(reference, found);
        return found;
    }

    @Nullable
    Long actorOrNull(@Nullable String reference) throws SQLException {
        return reference == null ? null : Long.valueOf(actor(reference));
    }

    private long actorByCode(String reference) throws SQLException {
        var colon = reference.indexOf(':');
        var scheme = schemes(reference.substring(0, Math.max(colon, 0)));
        try (var query = connection.prepareStatement("""
                select distinct actor_id from actor_code
                where scheme = any(?) and upper(code) = upper(?) and valid_until = 'infinity'""")) {
            query.setArray(1, connection.createArrayOf("text", scheme.toArray()));
            query.setString(2, reference.substring(colon + 1));
            var found = new ArrayList<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            if (found.size() == 1) {
                return found.get(0);
            }
            throw unknownCode(reference, found.size());
        }
    }

    /** One scheme of references stands for the three forms of an ISO 3166-1 code, which cannot be taken for each other. */
    private static List<String> schemes(String scheme) {
        return scheme.equals("iso3166")
                ? List.of("ISO3166_ALPHA2", "ISO3166_ALPHA3", "ISO3166_NUMERIC")
                : List.of(scheme.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    private static BundleException unknownCode(String reference, int found) {
        return new BundleException(List.of(new Problem(
                new Problem.Location("archive", 1, 1),
                "",
                reference,
                found == 0 ? "no actor of the archive has this code" : "several actors of the archive have this code",
                "Correct the code, or declare the actor in the dataset")));
    }
}
