package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.chancery.wire.NodeProgram;
import org.junit.jupiter.api.Test;

/**
 * Random operations over the whole schema, valid and damaged, get well-formed answers without faults: the same each time, by
 * POST and by GET, and however the operation is written. {@code bench/fuzz/run.sh} goes on for as long as one likes.
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

        assertThat(fuzzer.lines()).as("one line of counts").hasSize(1);
        assertThat(fuzzer.lines().get(0)).contains("\"faults\":0").contains("\"operations\":80");
        assertThat(fuzzer.exitValue()).isZero();
    }
}
