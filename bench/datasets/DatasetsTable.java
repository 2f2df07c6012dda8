import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the command for each dataset, as a user would, and makes a table of its reports. */
public final class DatasetsTable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path jar;
    private final Path folder;

    private DatasetsTable(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** The arguments are the application, the working folder, and the files of each dataset. */
    public static void main(String[] arguments) throws Exception {
        DatasetsTable table = new DatasetsTable(Path.of(arguments[0]), Path.of(arguments[1]));
        table.empty();
        System.out.println("| dataset | read | added | left out | noted | seconds | read/s | again | peak memory |");
        System.out.println("|---|---:|---|---:|---:|---:|---:|---|---:|");
        for (String files : List.of(arguments).subList(2, arguments.length)) {
            System.out.println(table.row(List.of(files.split(","))));
        }
    }

    private void empty() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private String row(List<String> files) throws Exception {
        long[] memory = new long[1];
        JsonNode first = imported(files, memory);
        JsonNode again = imported(files, new long[1]);
        if (!first.path("written").asBoolean()) {
            return "| " + files + " | refused: "
                    + first.path("problems").path(0).path("reason").asText() + " |";
        }
        return "| %s | %,d | %s | %,d | %,d | %.1f | %,d | %s in %.1f s | %,d MB |"
                .formatted(
                        first.path("dataset").asText(),
                        first.path("read").asLong(),
                        counts(first, "added"),
                        withConsequence(first, "RECORD_REFUSED"),
                        first.path("problemCount").asLong() - withConsequence(first, "RECORD_REFUSED"),
                        first.path("seconds").asDouble(),
                        first.path("perSecond").asLong(),
                        unchanged(again),
                        again.path("seconds").asDouble(),
                        memory[0] / 1024);
    }

    private JsonNode imported(List<String> files, long[] peakKilobytes) throws Exception {
        Path report = folder.resolve("report.json");
        Files.deleteIfExists(report);
        ArrayList<String> command = new ArrayList<>(List.of(
                "java",
                "-Xmx512m",
                "-Dchancery.embedded.data-directory=" + folder.resolve("data").resolve("postgres"),
                "-jar",
                jar.toString(),
                "import",
                "--report",
                report.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        while (process.isAlive()) {
            peakKilobytes[0] = Math.max(peakKilobytes[0], residentPeak(process.pid()));
            Thread.sleep(200);
        }
        if (!Files.exists(report)) {
            throw new IllegalStateException(Files.readString(folder.resolve("output.txt")));
        }
        return JSON.readTree(report.toFile());
    }

    /** The peak memory of the process, as Linux reports it; 0 elsewhere. */
    private static long residentPeak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }

    private static String counts(JsonNode report, String field) {
        ArrayList<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> kind : kinds(report).entrySet()) {
            long count = kind.getValue().path(field).asLong();
            if (count > 0) {
                parts.add("%,d %s".formatted(count, kind.getKey().toLowerCase()));
            }
        }
        return String.join(", ", parts);
    }

    private static String unchanged(JsonNode report) {
        long others = 0;
        for (JsonNode kind : kinds(report).values()) {
            others += kind.path("added").asLong()
                    + kind.path("updated").asLong()
                    + kind.path("withdrawn").asLong();
        }
        return others == 0 ? "unchanged" : "%,d changed".formatted(others);
    }

    private static Map<String, JsonNode> kinds(JsonNode report) {
        TreeMap<String, JsonNode> kinds = new TreeMap<>();
        report.path("records").properties().forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
        return kinds;
    }

    private static long withConsequence(JsonNode report, String consequence) {
        long count = 0;
        for (JsonNode problem : report.path("problems")) {
            if (problem.path("consequence").asText().equals(consequence)) {
                count++;
            }
        }
        return count;
    }
}
