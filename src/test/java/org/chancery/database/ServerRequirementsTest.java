package org.chancery.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database in which names would not be found is refused before anything is written into it. */
@QuarkusTest
@TestProfile(FaultsTest.Profile.class)
class ServerRequirementsTest {
    private final FaultyServer server = FaultyServer.get();

    @ParameterizedTest
    @CsvSource({
        "ascii_letters, encoding UTF8 lc_ctype 'C' lc_collate 'C', LC_CTYPE C",
        "posix_letters, encoding UTF8 lc_ctype 'POSIX' lc_collate 'C', LC_CTYPE C",
        "no_encoding, encoding SQL_ASCII lc_ctype 'C' lc_collate 'C', SQL_ASCII",
    })
    void refusesADatabaseThatKnowsNoLetters(String name, String settings, String told) throws Exception {
        server.execute("create database " + name + " template template0 locale_provider libc " + settings);
        assertThatThrownBy(() -> check(name))
                .isInstanceOf(PreventFurtherStepsException.class)
                .hasMessageContainingAll(told, "LC_CTYPE 'C.UTF-8'", "QUARKUS_DATASOURCE_JDBC_URL");
        assertThat(server.ask(name, "select count(*) from pg_class where relname = 'flyway_schema_history'"))
                .isEqualTo("0");
        assertThat(server.ask(name, "select count(*) from pg_extension where extname = 'pg_trgm'"))
                .isEqualTo("0");
    }

    @Test
    void takesTheDatabaseThatTheDocumentationMakes() throws Exception {
        server.execute(
                "create database documented encoding 'UTF8' lc_ctype 'C.UTF-8' lc_collate 'C' template template0");
        assertThatNoException().isThrownBy(() -> check("documented"));
    }

    @Test
    void saysThatADatabaseIsNotThere() {
        assertThatThrownBy(() -> check("nowhere"))
                .isInstanceOf(PreventFurtherStepsException.class)
                .hasMessageContainingAll("\"nowhere\" does not exist", "QUARKUS_DATASOURCE_JDBC_URL");
    }

    private void check(String name) {
        FluentConfiguration migration =
                Flyway.configure().dataSource(server.url(name), server.username(), server.password());
        new ServerRequirements().customize(migration);
    }
}
