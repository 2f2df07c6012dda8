package org.chancery.ingest.format.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ingest.model.BundleException;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

/** The example of docs/dossier-format.md works, and fails as the page says. */
class DossierFormatPageTest {
    private final String page = Files.readString(Path.of("docs", "dossier-format.md"));
    private final String example = page.substring(
            page.indexOf("```yaml\ndataset:") + "```yaml\n".length(), page.indexOf("```\n\n## What holds"));

    DossierFormatPageTest() throws IOException {}

    @Test
    void theExampleIsRight() {
        assertThat(read(example).events()).hasSize(1);
    }

    @Test
    void itsMistakesAreReportedAsShown() {
        String broken = example.replace("2023-04~", "April").replace("{actor: ann,", "{actor: anne,");
        String report =
                catchThrowableOfType(BundleException.class, () -> read(broken)).getMessage();
        int start = page.indexOf("2 problem(s)");
        assertThat(report).isEqualTo(page.substring(start, page.indexOf("\n```", start)));
    }

    private static Bundle read(String yaml) {
        return BundleReader.read("oslo.yaml", yaml.getBytes(UTF_8));
    }
}
