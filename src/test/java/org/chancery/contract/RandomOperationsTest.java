package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.chancery.serve.http.NodeProgram;
import org.junit.jupiter.api.Test;

/**
 * Random operations over the whole schema, valid and damaged, get well-formed answers without faults: the same each
 * time, by POST and by GET, and however the operation is written. {@code bench/fuzz/run.sh} goes on for as long as one
 * likes.
 */
@QuarkusTest
class RandomOperationsTest {

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    @Test
    void areAnsweredWithoutFaults() throws Exception {
        NodeProgram.Result fuzzer =
                NodeProgram.run("node", "fuzz/fuzz.mjs", endpoint.toString(), "--operations", "80", "--seed", "1");

        assertThat(fuzzer.lines()).as("one line of counts and no fault").hasSize(1);
        JsonNode counts = new ObjectMapper().readTree(fuzzer.lines().get(0));
        assertThat(counts.get("faults").asInt()).isZero();
        assertThat(counts.get("operations").asInt()).isEqualTo(80);
        assertThat(counts.get("fieldsAnswered").asInt())
                .as("fields of the schema that were answered")
                .isGreaterThan(counts.get("fields").asInt() / 2);
        assertThat(fuzzer.exitValue()).isZero();
    }
}
