import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The tables of what was measured. */
final class Report {
    private static final String BEGIN = "<!-- bench/run writes from here -->\n";
    private static final String END = "<!-- to here -->\n";

    private final List<String> parts = new ArrayList<>();

    void add(String part) {
        parts.add(part);
    }

    void addFirst(String part) {
        parts.addFirst(part);
    }

    void addRounds(List<Workload> workloads, List<Sample> samples, String where) {
        for (Workload workload : workloads) {
            List<Sample> ofWorkload = samples.stream()
                    .filter(sample -> sample.workload().equals(workload.key()))
                    .toList();
            List<Integer> connections =
                    ofWorkload.stream().map(Sample::connections).distinct().toList();
            for (int number : connections) {
                parts.add(table(workload + where, number, ofWorkload));
            }
        }
    }

    private static String table(String title, int connections, List<Sample> ofWorkload) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "| %s, %d %s | answers/s | p50, ms | p99, ms | CPU of the server, ms | of PostgreSQL, ms "
                        + "| Chancery's rate to its | Chancery's CPU to its |%n"
                        + "|---|---:|---:|---:|---:|---:|---:|---:|%n",
                title,
                connections,
                connections == 1 ? "connection" : "connections"));
        List<String> names =
                ofWorkload.stream().map(Sample::contestant).distinct().toList();
        List<Sample> first = of(ofWorkload, names.getFirst(), connections);
        for (String name : names) {
            List<Sample> own = of(ofWorkload, name, connections);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                    name,
                    median(own, Sample::rate),
                    median(own, Sample::p50),
                    median(own, Sample::p99),
                    median(own, Sample::serverMillis),
                    median(own, Sample::databaseMillis),
                    median(first, Sample::rate) / median(own, Sample::rate),
                    median(first, Sample::millis) / median(own, Sample::millis)));
        }
        return text.toString();
    }

    private static List<Sample> of(List<Sample> samples, String contestant, int connections) {
        return samples.stream()
                .filter(sample -> sample.contestant().equals(contestant) && sample.connections() == connections)
                .toList();
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> value) {
        double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    void addCounts(List<Counts.Count> counts) {
        StringBuilder text = new StringBuilder(
                "| workload | | statements | round trips | pages of PostgreSQL |\n|---|---|---:|---:|---:|\n");
        counts.forEach(count -> text.append(count.row()).append('\n'));
        parts.add(text.toString());
    }

    void addMemory(List<Contestant> contestants) throws IOException {
        StringBuilder text = new StringBuilder("| after all of this | memory, MB |\n|---|---:|\n");
        for (Contestant contestant : contestants) {
            if (contestant instanceof HttpContestant server) {
                text.append("| %s | %d |%n".formatted(server.name(), server.residentMegabytes()));
            }
        }
        parts.add(text.toString());
    }

    String text() {
        return String.join("\n", parts);
    }

    /** Between the marks of a page that people write. */
    void writeInto(Path page) throws IOException {
        String old = Files.readString(page);
        int from = old.indexOf(BEGIN) + BEGIN.length();
        int to = old.indexOf(END);
        Files.writeString(page, old.substring(0, from) + "\n" + text() + "\n" + old.substring(to));
    }
}
