package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests for exports, and the headers of the answers. */
@QuarkusTest
class ExportRouteTest {
    private static final String MEETINGS = "between=Russia&between=Tajikistan&during=2023&types=MEETING";

    @ParameterizedTest
    @ArgumentsSource(EachFormat.class)
    void eachFormatHasItsAddress(ExportFormat format) {
        Response answer = given().get(format.path() + "?" + MEETINGS);
        assertThat(answer.header("Vary")).startsWith("Accept, Accept-Language,");
        answer.then()
                .statusCode(200)
                .header("Content-Type", startsWith(format.mediaType()))
                .header("Content-Language", "en")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        containsString("filename=\"chancery-russia-tajikistan-2023-meeting" + format.ending() + '"'));
    }

    @ParameterizedTest
    @ArgumentsSource(EachFormat.class)
    void headHasTheSameHeadersWithoutTheEvents(ExportFormat format) {
        given().head(format.path() + "?" + MEETINGS)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(format.mediaType()))
                .header("Content-Disposition", containsString("chancery-russia"))
                .body(equalTo(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/calendar                                          | text/calendar",
                "application/geo+json                                   | application/geo+json",
                "application/ld+json;q=0.5, application/atom+xml;q=0.9   | application/atom+xml",
                "text/html, application/xhtml+xml, */*;q=0.8            | text/csv",
                "image/png, text/*;q=0.1                                | text/csv",
                "text/calendar;q=0, application/jsonl                   | application/jsonl",
                "application/*                                          | application/ld+json",
                "TEXT/Calendar                                          | text/calendar",
            })
    void theFormatIsTheOneThatTheClientLikesBest(String accept, String mediaType) {
        given().header("Accept", accept)
                .get("/export/events?" + MEETINGS)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(mediaType));
    }

    @Test
    void aWildcardNeverChoosesAFormatThatTheClientExcludes() {
        given().header("Accept", "text/csv;q=0, text/*")
                .get("/export/events?" + MEETINGS)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/"))
                .header("Content-Type", not(startsWith("text/csv")));
    }

    @Test
    void anUnknownMediaTypeIsRejectedWithTheKnownOnes() {
        given().header("Accept", "image/png")
                .get("/export/events")
                .then()
                .statusCode(406)
                .body("errors[0].message", containsString("text/calendar"))
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        given().header("Accept", "text/csv; charset=koi8-r")
                .get("/export/events")
                .then()
                .statusCode(406);
        given().header("Accept", "a/b;charset=\"")
                .get("/export/events")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        given().get("/export/events.pdf")
                .then()
                .statusCode(404)
                .body("errors[0].message", containsString("/export/events.ics"));
        given().post("/export/events.csv").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "betwen=Russia      | BAD_ARGUMENT        | Did you mean between?",
                "during=2023-13     | BAD_DATE            | during: ",
                "between=Atlantis   | BAD_REFERENCE       | No actor is known as",
                "between=Russia&between=Россия | BAD_ARGUMENT | names one actor twice",
                "language=%21       | BAD_ARGUMENT        | language: ",
            })
    void aQuestionThatCannotBeAnsweredIsRejectedAsByGraphQL(String query, String code, String message) {
        given().urlEncodingEnabled(false)
                .get("/export/events.ics?" + query)
                .then()
                .statusCode(400)
                .header("Content-Type", "application/json; charset=utf-8")
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void candidatesComeWithTheError() {
        given().get("/export/events.csv?at=Virgin Islands")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("AMBIGUOUS_REFERENCE"))
                .body("errors[0].extensions.candidates.type", hasItems("State"));
    }

    @Test
    void aFileNameOfAnyScriptIsSafe() {
        given().get("/export/events.csv?between=روسيا&during=2023&text=a/../\"b")
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"[a-z0-9-]+\\.csv\"; filename\\*=UTF-8''[A-Za-z0-9%.-]+"))
                .header("Content-Disposition", containsString("%D8%B1%D9%88%D8%B3%D9%8A%D8%A7"))
                .header("Content-Disposition", not(containsString("..")));
    }

    @Test
    void subscriptionsAreShownAndFilesAreSaved() {
        given().head("/export/events.ics").then().header("Content-Disposition", startsWith("inline"));
        given().head("/export/events.atom").then().header("Content-Disposition", startsWith("inline"));
        given().head("/export/events.xlsx").then().header("Content-Disposition", startsWith("attachment"));
    }

    @Test
    void titlesComeInTheLanguageAskedFor() {
        given().header("Accept-Language", "ru")
                .get("/export/events.geojson?between=Russia&during=2023-06")
                .then()
                .header("Content-Language", "ru")
                .body("features.properties.participants.name.flatten()", hasItems("Таджикистан"));
        given().header("Accept-Language", "ru")
                .get("/export/events.geojson?between=Russia&during=2023-06&language=ar")
                .then()
                .header("Content-Language", "ar")
                .body("features.properties.participants.name.flatten()", hasItems("طاجيكستان"));
    }
}
