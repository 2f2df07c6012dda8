import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the command line of {@code bench/run} asks for. */
record Options(
        Path app,
        Path work,
        Path archive,
        List<Integer> sizes,
        List<String> workloads,
        List<Integer> connections,
        List<String> contestants,
        List<String> parts,
        int rounds,
        double seconds,
        double firstWarmUp,
        double warmUp,
        boolean isWritten) {
    private static final String FULL = """
            --sizes=200k --rounds=5 --seconds=8 --first-warm-up=60 --warm-up=20 --connections=1,8,32
            --workloads=1,1b-direct,1b-levels,2,3,4-months,4-pairs,5,6,7,7-count,cached,cached-304
            --contestants=chancery,mercurius,postgraphile,rest,pgbench
            --parts=rounds,away""";
    private static final String QUICK = "--workloads=1 --connections=8 --rounds=3 --seconds=4 --parts=rounds";

    static Options of(String[] arguments) {
        List<String> given = List.of(arguments);
        List<String> all = new ArrayList<>(List.of(FULL.split("\\s+")));
        if (given.contains("--quick")) {
            all.addAll(List.of(QUICK.split(" ")));
        }
        all.addAll(given);
        Map<String, String> values = new TreeMap<>();
        for (String option : all) {
            String[] parts = option.split("=", 2);
            if (!parts[0].startsWith("--")) {
                throw new IllegalArgumentException(option + " is no option; bench/run lists them");
            }
            values.put(parts[0].substring(2), parts.length > 1 ? parts[1] : "");
        }
        return new Options(
                Path.of(values.get("app")).toAbsolutePath(),
                Path.of(values.get("work")).toAbsolutePath(),
                values.containsKey("archive") ? Path.of(values.get("archive")).toAbsolutePath() : null,
                numbers(values.get("sizes")),
                words(values.get("workloads")),
                numbers(values.get("connections")),
                words(values.get("contestants")),
                words(values.get("parts")),
                Integer.parseInt(values.get("rounds")),
                Double.parseDouble(values.get("seconds")),
                Double.parseDouble(values.get("first-warm-up")),
                Double.parseDouble(values.get("warm-up")),
                values.containsKey("write"));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static List<Integer> numbers(String text) {
        return words(text).stream()
                .map(word -> word.replace("k", "000").replace("M", "000000"))
                .map(Integer::valueOf)
                .toList();
    }
}
