package org.chancery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets parts of others from us gets their licences, too. */
@QuarkusTest
class NoticesTest {

    private static final String NOTICE = "/licenses.txt";

    @Test
    void aReaderFindsTheLicencesOfWhatThePagesAreMadeOf() {
        Response notice = given().get(NOTICE);
        assertThat(notice.statusCode()).isEqualTo(200);
        assertThat(notice.contentType()).startsWith("text/plain");
        assertThat(notice.asString())
                .contains(
                        "org.mvnpm:lit:",
                        "org.webjars.npm:d3-geo:",
                        "topojson",
                        "Natural Earth",
                        "tz database",
                        "graphiql")
                // ISC, with its holder; and the two of BSD.
                .contains("Mike Bostock", "Permission to use, copy, modify, and/or distribute this software")
                .contains("Google LLC", "Redistribution and use in source and binary forms")
                .contains("Charles Karney");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/bundle/app-[^\"]+\\.js", "/embed/chancery-timeline\\.js"})
    void aBundleSaysWhereTheyAre(String script) {
        String page = given().get("/").asString()
                + given().get("/embed/frame?between=Russia").asString();
        String address = Pattern.compile(script)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertThat(given().get(address).asString()).contains("The licences of its parts: " + NOTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "io.netty:netty-codec-http, Apache-2.0",
        "com.ibm.icu:icu4j, Unicode-3.0",
        "org.postgresql:postgresql, BSD-2-Clause",
        "'PostgreSQL, the embedded server', PostgreSQL",
        "org.jline:jline-terminal, BSD-3-Clause"
    })
    void theNoticeNamesEveryPartWithItsLicence(String part, String licence) throws IOException {
        assertThat(notices().lines().filter(line -> line.startsWith(part)).toList())
                .anyMatch(line -> line.endsWith(": " + licence));
    }

    @Test
    void textsThatPartsDoNotBringAreTheStandardOnes() throws IOException {
        assertThat(notices())
                .contains("UNICODE LICENSE V3", "PostgreSQL Global Development Group", "Apache License")
                .contains("Eclipse Public License", "Permission is hereby granted, free of charge")
                .doesNotContain("Copyright (c) <year>");
    }

    private static String notices() throws IOException {
        try (InputStream notices =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/THIRD-PARTY.txt")) {
            return new String(Objects.requireNonNull(notices).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
