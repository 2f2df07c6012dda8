import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another benchmark of this repository, whose output becomes a part of the report. */
final class Script {
    private Script() {}

    static String output(Options options, String script, String... arguments) throws IOException, InterruptedException {
        Path output = options.work().resolve("script.log");
        List<String> command = new ArrayList<>(List.of(script));
        command.addAll(List.of(arguments));
        try (Program program = Program.start(script, Path.of("").toAbsolutePath(), output, Map.of(), command)) {
            program.waitForEnd();
        }
        return Files.readString(output);
    }
}
