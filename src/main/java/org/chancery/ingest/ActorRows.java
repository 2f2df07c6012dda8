package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ingest.Bundle.Actor;

/** The rows of actors and their codes. */
final class ActorRows {
    private final Connection connection;
    private final Entries entries;
    private final Annotations annotations;

    ActorRows(Connection connection, Entries entries, Annotations annotations) {
        this.connection = connection;
        this.entries = entries;
        this.annotations = annotations;
    }

    void write(List<Actor> all) throws SQLException {
        var actors =
                all.stream().filter(actor -> entries.isChanged(actor.key())).toList();
        writeActors(actors);
        writeCodes(actors);
        annotations.writeNames(
                actors.stream().collect(Collectors.toMap(actor -> entries.id(actor.key()), Actor::names)));
        annotations.writeCitations(actors.stream()
                .map(actor -> new Annotations.Cited(entries.id(actor.key())).add("", actor.citations()))
                .toList());
    }

    private void writeActors(List<Actor> actors) throws SQLException {
        try (var rows = RowBatch.upsert(connection, "actor", "id", "kind", "organization_kind", "during")) {
            for (var actor : actors) {
                rows.add(entries.id(actor.key()), actor.kind(), actor.organizationKind(), actor.during());
            }
            rows.write();
        }
    }

    private void writeCodes(List<Actor> actors) throws SQLException {
        try (var delete = RowBatch.of(connection, "delete from actor_code where actor_id = ?");
                var rows = RowBatch.insert(
                        connection,
                        "actor_code",
                        "actor_id",
                        "ordinal",
                        "scheme",
                        "code",
                        "during",
                        "valid_from",
                        "valid_until")) {
            for (var actor : actors) {
                delete.add(entries.id(actor.key()));
                var ordinal = 0;
                for (var code : actor.codes()) {
                    addCode(rows, entries.id(actor.key()), ordinal++, code);
                }
            }
            delete.write();
            rows.write();
        }
    }

    private static void addCode(RowBatch rows, long actorId, int ordinal, Bundle.Code code) throws SQLException {
        var bounds = code.during() == null ? null : code.during().bounds().storable();
        rows.add(
                actorId,
                ordinal,
                code.scheme(),
                code.code(),
                code.during(),
                bounds == null ? LocalDateTime.MIN : bounds.earliestBegin(),
                bounds == null ? LocalDateTime.MAX : bounds.latestEnd());
    }
}
