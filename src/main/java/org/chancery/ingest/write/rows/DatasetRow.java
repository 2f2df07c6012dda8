package org.chancery.ingest.write.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Dataset;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** The row of a dataset. */
public final class DatasetRow {
    private final Connection connection;

    public DatasetRow(Connection connection) {
        this.connection = connection;
    }

    /** The id of a dataset; null if it is not in the archive. */
    @Nullable
    public Long find(String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from dataset where key = ?")) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Long.valueOf(rows.getLong(1)) : null;
            }
        }
    }

    /** Whether no import of the dataset has ended yet: readers see nothing of it until then. */
    public boolean isFirst(String key) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from dataset where key = ? and loaded_at is not null")) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                return !rows.next();
            }
        }
    }

    /** Whether the last import of the dataset had the same content and rejected nothing. */
    public boolean isLoaded(String key, String fingerprint) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from dataset where key = ? and content_hash = ?")) {
            query.setString(1, key);
            query.setString(2, fingerprint);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** The day on which the publisher stopped looking; null if none is known. */
    public @Nullable Edtf censoredOn(long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select censored_on from dataset where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                String text = rows.next() ? rows.getString(1) : null;
                return text == null ? null : Edtf.parse(text);
            }
        }
    }

    /** The dataset of a part, as wide as the archive has it from the whole. */
    public Dataset widened(Dataset part) throws SQLException {
        Edtf partSeen = part.censoredOn();
        try (PreparedStatement query = connection.prepareStatement("""
                select version, citation, covers, covers_description, censored_on from dataset where key = ?""")) {
            query.setString(1, part.key());
            try (ResultSet rows = query.executeQuery()) {
                String seen = rows.next() ? rows.getString(5) : null;
                if (seen == null || partSeen == null) {
                    return part;
                }
                boolean isOlder = !Edtf.parse(seen)
                        .bounds()
                        .latestEnd()
                        .isBefore(partSeen.bounds().latestEnd());
                Bundle.Coverage covers = CoverageBuilder.builder(part.covers())
                        .during(hull(rows.getString(3), part.covers().during()))
                        .description(isOlder ? rows.getString(4) : part.covers().description())
                        .build();
                return DatasetBuilder.builder(part)
                        .version(isOlder ? rows.getString(1) : part.version())
                        .citation(isOlder ? rows.getString(2) : part.citation())
                        .censoredOn(isOlder ? Edtf.parse(seen) : partSeen)
                        .covers(covers)
                        .build();
            }
        }
    }

    /** From the earlier start to the later end; without either, nothing is known to be outside. */
    private static @Nullable Edtf hull(@Nullable String held, @Nullable Edtf part) {
        if (held == null || part == null) {
            return null;
        }
        Edtf known = Edtf.parse(held);
        Edtf first = part.bounds().earliestBegin().isBefore(known.bounds().earliestBegin()) ? part : known;
        Edtf last = part.bounds().latestEnd().isAfter(known.bounds().latestEnd()) ? part : known;
        String begin = first.text().replaceFirst("/.*", "");
        String end = last.text().replaceFirst(".*/", "");
        try {
            return Edtf.parse(begin.equals(end) ? begin : begin + "/" + end);
        } catch (EdtfException set) {
            // One of them is a set of dates, which is no start and no end.
            return null;
        }
    }

    /** Writes the row and returns its id; the dataset is between two editions until it is {@link #complete}. */
    public long write(Dataset dataset) throws SQLException {
        Edtf during = dataset.covers().during();
        Bounds covers = (during == null ? Edtf.parse("../..") : during).bounds().storable();
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into dataset (key, name, publisher, version, licence, citation, url, covers, covers_earliest,
                                     covers_latest, covers_description, covers_types, completeness, censored_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (key) do update set
                    name = excluded.name, publisher = excluded.publisher, version = excluded.version,
                    licence = excluded.licence, citation = excluded.citation, url = excluded.url,
                    covers = excluded.covers, covers_earliest = excluded.covers_earliest,
                    covers_latest = excluded.covers_latest, covers_description = excluded.covers_description,
                    covers_types = excluded.covers_types, completeness = excluded.completeness,
                    censored_on = excluded.censored_on, content_hash = null,
                    loaded_at = case when dataset.loaded_at is not null then now() end
                returning id""")) {
            upsert.setString(1, dataset.key());
            upsert.setString(2, dataset.name());
            upsert.setString(3, dataset.publisher());
            upsert.setString(4, dataset.version());
            upsert.setString(5, dataset.licence());
            upsert.setString(6, dataset.citation());
            upsert.setString(7, dataset.url());
            upsert.setString(8, during == null ? null : during.text());
            upsert.setObject(9, covers.earliestBegin());
            upsert.setObject(10, covers.latestEnd());
            upsert.setString(11, dataset.covers().description());
            upsert.setArray(
                    12,
                    connection.createArrayOf(
                            "text",
                            dataset.covers().types().stream().map(Enum::name).toArray()));
            upsert.setString(13, dataset.completeness().name());
            upsert.setString(
                    14,
                    dataset.censoredOn() == null ? null : dataset.censoredOn().text());
            try (ResultSet rows = upsert.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Writes which actors the dataset covers; returns a problem for each that cannot be found. */
    public List<Problem> writeActors(long datasetId, Dataset dataset, NamedActors actors, KnownKeys keys)
            throws SQLException {
        ArrayList<Problem> problems = new ArrayList<>();
        List<String> covered = dataset.covers().actors();
        References references = new References(actors, datasetId, keys.find(connection, covered));
        ArrayList<Long> found = new ArrayList<>();
        for (String actor : covered) {
            try {
                found.add(
                        references.actor(actor, references.time(dataset.covers().during())));
            } catch (RejectedRecord rejectedRecord) {
                problems.add(rejectedRecord.problem(
                        new Problem.Location(dataset.key(), 0, 0),
                        "/dataset/covers/actors",
                        Consequence.VALUE_LEFT_OUT));
            }
        }
        replaceActors(datasetId, found);
        return problems;
    }

    private void replaceActors(long datasetId, List<Long> actors) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                        "delete from dataset_actor where dataset_id = ? and actor_id <> all(?)");
                PreparedStatement insert = connection.prepareStatement("""
                        insert into dataset_actor (dataset_id, actor_id) select ?, unnest(?) on conflict do nothing""")) {
            for (PreparedStatement statement : List.of(delete, insert)) {
                statement.setLong(1, datasetId);
                statement.setArray(2, connection.createArrayOf("bigint", actors.toArray()));
                statement.executeUpdate();
            }
        }
    }

    /**
     * Marks the import as complete.
     *
     * @param fingerprint of the imported content; null if importing it again may find more
     */
    public void complete(long datasetId, @Nullable String fingerprint) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update dataset set content_hash = ?, loaded_at = now() where id = ?")) {
            update.setString(1, fingerprint);
            update.setLong(2, datasetId);
            update.executeUpdate();
        }
    }
}
