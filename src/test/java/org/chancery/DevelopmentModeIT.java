package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first command of the README. Development mode has dependencies and beans of its own, and no other test needs
 * them.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The wrapper has another name there")
class DevelopmentModeIT {
    @TempDir
    Path folder;

    @Test
    void servesThePageGraphiqlAndTheDossier() throws Exception {
        Path output = folder.resolve("output.txt");
        Process maven = start(output);
        try {
            URI server = ServerProcess.address(maven, output);
            assertThat(ServerProcess.get(server, "/")).contains("<chancery-explorer release=", "/static/bundle/app");
            assertThat(ServerProcess.get(server, "/graphiql/")).contains("GraphiQL");
            String question =
                    "{ meetings(filter: {between: [\"روسيا\", \"Tajikistan\"], during: \"2023\"}) { totalCount } }";
            assertThat(ServerProcess.ask(server, question)
                            .at("/data/meetings/totalCount")
                            .asInt())
                    .isEqualTo(7);
        } finally {
            // Maven runs the application in a process of its own.
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
            maven.waitFor();
        }
    }

    private Process start(Path output) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        "./mvnw", "-B", "-ntp", "quarkus:dev", "-Ddebug=false", "-Dquarkus.http.port=0")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment()
                .put(
                        "CHANCERY_EMBEDDED_DATA_DIRECTORY",
                        folder.resolve("postgres").toString());
        return command.start();
    }
}
