package org.chancery;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void theApplicationIsReadyAndReachesItsDatabase() {
        get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void theServerIsOneThatChancerySupports() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void queriesArePlannedOnce() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet answer = connection.createStatement().executeQuery("show plan_cache_mode")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("force_generic_plan");
        }
    }
}
