package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The first programs of docs/python.md and docs/r.md, wherever their interpreters are. What Python prints stands in its
 * page; {@code -Dchancery.docs.update=true} writes it there.
 */
@QuarkusTest
class AnalysisPagesTest {
    private static final Path PYTHON = Path.of("docs", "python.md");
    private static final Path R = Path.of("docs", "r.md");
    private static final Pattern OUTPUT = Pattern.compile("(?s)\n\n```\n(.*?)```\n");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI server;

    @Test
    void pythonPrintsWhatItsPageShows() throws Exception {
        assumeTrue(isThere("python3"), "Skipped: python3 is not there");
        String page = Files.readString(PYTHON);

        String printed = run("python3", program(page, "python"), "table.py");

        Matcher shown = OUTPUT.matcher(page);
        assertThat(shown.find()).as("the page shows what is printed").isTrue();
        if (Boolean.getBoolean("chancery.docs.update")) {
            Files.writeString(PYTHON, page.substring(0, shown.start(1)) + printed + page.substring(shown.end(1)));
        } else {
            assertThat(printed).isEqualTo(shown.group(1));
        }
    }

    @Test
    void rCountsTheSameMeetings() throws Exception {
        assumeTrue(isThere("Rscript"), "Skipped: Rscript is not there");

        List<String> printed = run("Rscript", program(Files.readString(R), "r"), "table.R")
                .lines()
                .toList();

        assertThat(printed.get(0)).isEqualTo("7 meetings");
        assertThat(printed.get(printed.size() - 1)).matches("\\d+ \\d+ \\d+ \\d+ *");
    }

    private String program(String page, String language) {
        String block = page.substring(page.indexOf("```" + language + "\n") + language.length() + 4);
        String site = server.toString().replaceFirst("/+$", "");
        return block.substring(0, block.indexOf("```")).replace("http://localhost:8080", site);
    }

    private static boolean isThere(String interpreter) throws InterruptedException {
        try {
            return new ProcessBuilder(interpreter, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String run(String interpreter, String program, String file) throws Exception {
        Path code = Files.writeString(Path.of("target", file), program);
        Path log = Path.of("target", file + ".log");
        Process process = new ProcessBuilder(interpreter, code.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(interpreter + " did not end");
        }
        String printed = Files.readString(log);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
