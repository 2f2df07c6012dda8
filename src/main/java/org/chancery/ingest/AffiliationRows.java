package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.Bundle.Affiliation;
import org.chancery.ingest.Entries.Claim;

/** The rows of affiliations. */
final class AffiliationRows {
    private final Connection connection;
    private final Entries entries;
    private final References references;
    private final Annotations annotations;

    AffiliationRows(Connection connection, Entries entries, References references, Annotations annotations) {
        this.connection = connection;
        this.entries = entries;
        this.references = references;
        this.annotations = annotations;
    }

    static List<Claim> claims(List<Affiliation> affiliations) {
        var claims = new ArrayList<Claim>();
        byKey(affiliations)
                .forEach((key, affiliation) -> claims.add(new Claim(key, RecordKind.AFFILIATION, affiliation)));
        return claims;
    }

    /**
     * An affiliation has no key of its own in a bundle; its member, role and body make one, with a number for the second
     * term of an office. The dates are left out, so that a corrected date updates the row.
     */
    private static Map<String, Affiliation> byKey(List<Affiliation> affiliations) {
        var terms = new HashMap<String, Integer>();
        var byKey = new LinkedHashMap<String, Affiliation>();
        for (var affiliation : affiliations) {
            var identity = affiliation.member() + "/" + affiliation.role() + "/" + affiliation.body();
            byKey.put(identity + "/" + terms.merge(identity, 1, Integer::sum), affiliation);
        }
        return byKey;
    }

    /** Writes what has changed, and says whether anything has. */
    boolean write(List<Affiliation> all) throws SQLException {
        var changed = byKey(all);
        changed.keySet().removeIf(key -> !entries.isChanged(key));
        try (var rows = RowBatch.upsert(
                connection,
                "affiliation",
                "id",
                "member_id",
                "body_id",
                "role",
                "title",
                "during",
                "earliest_begin",
                "latest_begin",
                "earliest_end",
                "latest_end",
                "shared")) {
            for (var entry : changed.entrySet()) {
                addRow(rows, entries.id(entry.getKey()), entry.getValue());
            }
            rows.write();
        }
        annotations.writeCitations(changed.entrySet().stream()
                .map(entry -> new Annotations.Cited(entries.id(entry.getKey()))
                        .add("", entry.getValue().citations()))
                .toList());
        return !changed.isEmpty();
    }

    private void addRow(RowBatch rows, long id, Affiliation affiliation) throws SQLException {
        var bounds = affiliation.during().bounds().storable();
        rows.add(
                id,
                references.actor(affiliation.member()),
                references.actor(affiliation.body()),
                affiliation.role(),
                affiliation.title(),
                affiliation.during(),
                bounds.earliestBegin(),
                bounds.latestBegin(),
                bounds.earliestEnd(),
                bounds.latestEnd(),
                Boolean.TRUE.equals(affiliation.shared()));
    }
}
