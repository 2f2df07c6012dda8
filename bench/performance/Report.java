import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The tables of what was measured. */
final class Report {
    private final List<Sample> samples;

    Report(List<Sample> samples) {
        this.samples = samples;
    }

    String tables(List<Workload> workloads) {
        StringBuilder text = new StringBuilder();
        for (Workload workload : workloads) {
            List<Sample> ofWorkload = samples.stream()
                    .filter(sample -> sample.workload().equals(workload.key()))
                    .toList();
            List<Integer> connections =
                    ofWorkload.stream().map(Sample::connections).distinct().toList();
            for (int number : connections) {
                text.append(table(workload, number, ofWorkload)).append('\n');
            }
        }
        return text.toString();
    }

    private String table(Workload workload, int connections, List<Sample> ofWorkload) {
        StringBuilder text = new StringBuilder("| ")
                .append(workload.key())
                .append(", ")
                .append(workload.title())
                .append(", ")
                .append(connections)
                .append(connections == 1 ? " connection" : " connections")
                .append(" | answers/s | p50, ms | p99, ms | CPU of the server, ms | of PostgreSQL, ms | Chancery's rate"
                        + " to its | Chancery's CPU to its |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        List<String> names =
                ofWorkload.stream().map(Sample::contestant).distinct().toList();
        for (String name : names) {
            List<Sample> own = of(ofWorkload, name, connections);
            List<Sample> first = of(ofWorkload, names.getFirst(), connections);
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
}
