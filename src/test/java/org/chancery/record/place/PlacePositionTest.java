package org.chancery.record.place;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

/** Where the places of the bundled dossier are, and how that is known. */
@QuarkusTest
class PlacePositionTest {
    private static final String PLACES =
            "{ statistics(by: [PLACE]) { buckets { place { name latitude position { latitude origin } } } } }";

    @Test
    void aPlaceIsWhereItsDatasetHasItOrInItsCountry() {
        assertThat(origin("Dushanbe")).isEqualTo("RECORDED");
        assertThat(origin("Tajikistan")).isEqualTo("COUNTRY");
        Map<String, ?> country = place("Tajikistan");
        assertThat(country.get("latitude")).isNull();
    }

    @Test
    void nothingIsNearAPointThatOnlyStandsForACountry() {
        List<String> there = GraphQL.post(
                        "{ timeline(filter: {near: {latitude: 38.58, longitude: 71.0, kilometres: 60}}) {"
                                + " nodes { place { name } } } }")
                .path("data.timeline.nodes.place.name");
        assertThat(there).doesNotContain("Tajikistan");
    }

    @Test
    void exportsSayHowAPositionIsKnown() {
        assertThat(given().get("/export/events-flat.csv?at=Tajikistan").asString())
                .contains("position_origin", "RECORDED", "COUNTRY");
        List<List<String>> origins =
                given().get("/export/events.geojson?at=Tajikistan").path("features.properties.positionOrigins");
        assertThat(origins).contains(List.of("COUNTRY"), List.of("RECORDED"));
        assertThat(given().get("/export/events.jsonld?at=Tajikistan").asString())
                .contains("GeoCoordinates");
    }

    private static String origin(String name) {
        Map<?, ?> position = (Map<?, ?>) Objects.requireNonNull(place(name).get("position"));
        return String.valueOf(position.get("origin"));
    }

    private static Map<String, ?> place(String name) {
        List<Map<String, ?>> places = GraphQL.post(PLACES).path("data.statistics.buckets.place");
        return places.stream()
                .filter(place -> name.equals(place.get("name")))
                .findFirst()
                .orElseThrow();
    }
}
