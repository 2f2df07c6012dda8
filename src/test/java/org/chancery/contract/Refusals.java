package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bad input gets: an error with a code and a helpful message. An error in the document or its variables rejects
 * the whole request, with status 400. A value that a field cannot use fails that field, with status 200.
 */
final class Refusals {
    private static final String MEDIA_TYPE = "application/graphql-response+json";

    private Refusals() {}

    /** The request is rejected before anything runs. */
    static void rejected(Response response, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).startsWith(MEDIA_TYPE);
        assertThat(response.<List<String>>path("errors.extensions.code")).containsExactly(code);
        assertThat(response.asString()).doesNotContain("\"data\"");
    }

    /** The operation runs, and the field fails. */
    static void failed(Response response, String code, @Nullable String field) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(MEDIA_TYPE);
        assertThat(response.<List<String>>path("errors.extensions.code"))
                .as(response.asString())
                .containsExactly(code);
        if (field != null) {
            assertThat(response.<List<Object>>path("errors[0].path").get(0)).isEqualTo(field);
        }
        assertThat(message(response)).matches("(?s).*[.?]").hasSizeLessThan(1_500);
    }

    static String message(Response response) {
        return response.path("errors[0].message");
    }
}
