package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chancery.ingest.gazetteer.PlacePositions;
import org.chancery.postgres.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** How many events of an archive are on the map: of the data folder, not in use, that the system property names. */
@EnabledIfSystemProperty(named = "chancery.positions", matches = ".+")
class PositionCoverageTest {
    private static final Logger LOG = Logger.getLogger(PositionCoverageTest.class);

    /** The best known of the places of each event, and the events without any position at last. */
    private static final String COVERAGE = """
            with there as (
                select id as event_id, place_id from event where place_id is not null
                union select meeting_id, place_id from leg where place_id is not null
            ), best as (
                select there.event_id, min(case when place.latitude is not null then 'A RECORDED'
                                                when origin = 'GAZETTEER' then 'B GAZETTEER'
                                                when origin = 'COUNTRY' then 'C COUNTRY' else 'D none' end) as known
                from there join event on event.id = there.event_id join place on place.id = there.place_id
                left join derived_position on derived_position.place_id = place.id
                where event.same_as_id is null and not event.withdrawn group by there.event_id
            ) select known || ' ' || count(*) from best group by known order by known""";

    @Test
    void mostEventsWithAPlaceAreOnTheMap() throws SQLException {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(Path.of(System.getProperty("chancery.positions")))) {
            PGSimpleDataSource archive = ArchiveServer.database(server.jdbcUrl(), server.username(), server.password());
            Flyway.configure().dataSource(archive).load().migrate();
            try (Connection connection = archive.getConnection()) {
                connection.setAutoCommit(false);
                PlacePositions.deriveAfterChange(connection);
                connection.commit();
            }
            List<String> found = ArchiveServer.texts(archive, COVERAGE);
            LOG.infof("Events by the position of their places: %s", found);
            assertThat(share(found)).isGreaterThanOrEqualTo(0.95);
        }
    }

    private static double share(List<String> found) {
        long all = found.stream().mapToLong(PositionCoverageTest::count).sum();
        long without = found.stream()
                .filter(line -> line.startsWith("D"))
                .mapToLong(PositionCoverageTest::count)
                .sum();
        return 1 - (double) without / all;
    }

    private static long count(String line) {
        return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
    }
}
