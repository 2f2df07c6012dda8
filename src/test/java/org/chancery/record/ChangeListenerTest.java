package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.chancery.contract.GrownArchive;
import org.chancery.language.Folding;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

/** Another process writes, and says so. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class ChangeListenerTest {
    private static final String LEAP = "{ actor(ref: \"Leaping Newcomer\") { name } }";

    @Inject
    DataSource database;

    @Test
    void recordsOfAnotherProcessAreServedWithinSeconds() throws Exception {
        assertThat(GraphQL.post(LEAP).<String>path("data.actor.name")).isNull();
        insertActor();
        assertThat(GraphQL.post(LEAP).<String>path("data.actor.name"))
                .as("before it is told of")
                .isNull();
        execute("notify chancery_archive_changed");
        Instant latest = Instant.now().plus(Duration.ofSeconds(10));
        while (GraphQL.post(LEAP).<String>path("data.actor.name") == null) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.sleep(100);
        }
    }

    private void insertActor() throws SQLException {
        execute("""
                with new_entry as (
                    insert into entry (kind, dataset_id, key, content_hash)
                    select 'PERSON', id, 'leaping-newcomer', '' from dataset where key = 'states' returning id),
                new_actor as (insert into actor (id, kind) select id, 'PERSON' from new_entry returning id)
                insert into name (entry_id, ordinal, language, text, folded, kind)
                select id, 0, 'en', 'Leaping Newcomer', '%s', 'COMMON' from new_entry""".formatted(Folding.fold("Leaping Newcomer")));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
