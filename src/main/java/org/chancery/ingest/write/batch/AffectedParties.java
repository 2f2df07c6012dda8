package org.chancery.ingest.write.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.resolve.EventParties;
import org.chancery.ingest.write.rows.Target;

/** The events whose parties have to be derived anew. */
public final class AffectedParties {
    /** Memberships of states do not count: a state only counts for itself. */
    private static final String MEMBERS = """
            select distinct member_id from affiliation join actor on actor.id = member_id
            where affiliation.id = any(?) and (role = 'PART_OF' or actor.kind = 'PERSON')
              and role not in ('CANDIDATE', 'SUSPENDED', 'SUCCESSOR', 'OBSERVER')""";

    private final Connection connection;
    private final Set<Long> members = new HashSet<>();

    public AffectedParties(Connection connection) {
        this.connection = connection;
    }

    /** Adds the present members of these affiliations; to be called before and after they change. */
    public void touchMembersOf(Collection<Long> affiliations) throws SQLException {
        if (affiliations.isEmpty()) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(MEMBERS)) {
            query.setArray(1, connection.createArrayOf("bigint", affiliations.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    members.add(rows.getLong(1));
                }
            }
        }
    }

    /** Derives the parties of the written events, and of those that count for one of the members. */
    public void derive(List<Target> events) throws SQLException {
        Set<Long> touched = EventParties.eventsOf(connection, members);
        events.stream().filter(event -> !event.isNew()).map(Target::id).forEach(touched::add);
        EventParties.derive(connection, touched);
        EventParties.deriveFresh(
                connection,
                events.stream().filter(Target::isNew).map(Target::id).collect(Collectors.toSet()));
    }
}
