package org.chancery.ingest.bundled;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartupLoadingTest {
    @Inject
    AgroalDataSource dataSource;

    @Inject
    BundleWriter writer;

    @Test
    void theBundledDossierIsThereFromTheStart() throws SQLException {
        Bundle dossier = BundleReader.read(BundledDossier.FILE, BundledDossier.content());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select count(*) from event join dataset on dataset.id = event.dataset_id
                        where dataset.key = ?""")) {
            query.setString(1, dossier.dataset().key());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(dossier.events().size());
            }
        }
        assertThat(writer.write(dossier)).isFalse();
    }

    @Test
    void theSchemaOfDossiersIsServed() {
        get("/schema/dossier-1.json").then().statusCode(200).body("title", is("Chancery dossier, format 1"));
    }
}
