import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The database alone: one statement makes the whole JSON, and pgbench throws it away. */
final class Pgbench implements Contestant {
    private static final int TIME_FIELD = 2;
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) \\(without initial connection time\\)");

    private final Database database;
    private final Path folder;

    Pgbench(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** A statement with the values of its variables for each question. */
    record Script(String sql, Map<String, List<Long>> variables) {
        String text() {
            StringBuilder text = new StringBuilder("\\set n random(0, " + (questions() - 1) + ")\n");
            variables.forEach((name, values) -> text.append("\\set ")
                    .append(name)
                    .append(' ')
                    .append(choice(values, 0, values.size()))
                    .append('\n'));
            return text.append(sql).toString();
        }

        int questions() {
            return variables.values().iterator().next().size();
        }

        /** Few comparisons lead to the value, so that choosing it costs nothing. */
        private static String choice(List<Long> values, int from, int until) {
            if (until - from == 1) {
                return values.get(from).toString();
            }
            int middle = (from + until) / 2;
            return "case when :n < " + middle + " then " + choice(values, from, middle) + " else "
                    + choice(values, middle, until) + " end";
        }

        /** With the values of one question in place of the variables. */
        String statement(int question) {
            String statement = sql;
            for (Map.Entry<String, List<Long>> variable : variables.entrySet()) {
                statement = statement.replaceAll(
                        "(?<!:):" + variable.getKey() + "\\b",
                        variable.getValue().get(question).toString());
            }
            return statement;
        }

        static Script ofPairs(String sql, List<Pair> pairs) {
            Map<String, List<Long>> variables = new LinkedHashMap<>();
            variables.put("a", pairs.stream().map(Pair::a).toList());
            variables.put("b", pairs.stream().map(Pair::b).toList());
            variables.put(
                    "since", pairs.stream().map(pair -> (long) pair.since()).toList());
            variables.put(
                    "until", pairs.stream().map(pair -> (long) pair.until()).toList());
            return new Script(sql, variables);
        }
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public double serverSeconds() {
        return 0;
    }

    @Override
    public boolean takes(Workload workload) {
        return workload.sql() != null;
    }

    @Override
    public Load.Answered during(Workload workload, double seconds, int connections)
            throws IOException, InterruptedException {
        return run(workload, connections, "--time=" + Math.max(1, Math.round(seconds)));
    }

    @Override
    public Load.Answered times(Workload workload, long count) throws IOException, InterruptedException {
        return run(workload, 1, "--transactions=" + count);
    }

    private Load.Answered run(Workload workload, int connections, String limit)
            throws IOException, InterruptedException {
        Path script = folder.resolve("pgbench-" + workload.key() + ".sql");
        Files.writeString(script, workload.sql().text());
        removeLogs();
        List<String> command = List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=1",
                limit,
                "--log",
                "--log-prefix=" + folder.resolve("pgbench_log"),
                "--file=" + script);
        Map<String, String> environment = new HashMap<>(database.environment());
        Path output = folder.resolve("pgbench.out");
        try (Program program = Program.start("pgbench", folder, output, environment, command)) {
            program.waitForEnd();
        }
        Matcher rate = RATE.matcher(Files.readString(output));
        if (!rate.find()) {
            throw new IOException("pgbench has not said its rate:\n" + Files.readString(output));
        }
        List<Long> times = times();
        return Load.Answered.of(times, times.size() / Double.parseDouble(rate.group(1)));
    }

    /** In microseconds. */
    private List<Long> times() throws IOException {
        List<Long> times = new ArrayList<>();
        for (Path log : logs()) {
            for (String line : Files.readAllLines(log)) {
                times.add(Long.parseLong(line.split(" ")[TIME_FIELD]));
            }
        }
        return times;
    }

    private void removeLogs() throws IOException {
        for (Path log : logs()) {
            Files.delete(log);
        }
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("pgbench_log."))
                    .toList();
        }
    }

    @Override
    public List<List<String>> answers(Workload workload, int count) throws Exception {
        List<List<String>> answers = new ArrayList<>();
        for (int question = 0; question < Math.min(count, workload.sql().questions()); question++) {
            String json =
                    database.rows(workload.sql().statement(question)).getFirst().getFirst();
            answers.add(Leaves.of(json));
        }
        return answers;
    }

    @Override
    public void close() {}
}
