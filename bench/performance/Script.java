import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Another benchmark of this repository, whose output becomes a part of the report. */
final class Script {
    private Script() {}

    static String output(Path work, String script) throws IOException, InterruptedException {
        Path output = work.resolve("script.log");
        Path here = Path.of("").toAbsolutePath();
        try (Program program = Program.start(script, here, output, Map.of(), List.of(script))) {
            program.waitForEnd();
        }
        return Files.readString(output);
    }
}
