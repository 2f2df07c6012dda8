import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What the project promises of its speed, and what was measured. */
final class Goals {
    private static final String CHANCERY = "Chancery";
    private static final String PAIR = "1";

    private final List<Sample> samples;
    private final List<Counts.Count> counts;
    private final List<String> rows = new ArrayList<>();

    Goals(List<Sample> samples, List<Counts.Count> counts) {
        this.samples = samples;
        this.counts = counts;
    }

    String table() {
        List<Integer> connections =
                of(PAIR, CHANCERY).stream().map(Sample::connections).distinct().toList();
        for (int number : connections) {
            addRatesOfPair(number);
        }
        for (String key : List.of("1b-direct", "1b-levels")) {
            ratio("Workload 1 to " + key + ", rates", PAIR, CHANCERY, key, CHANCERY, Sample::rate)
                    .ifPresent(ratio -> add(ratio, 1.3, false));
        }
        for (String key : List.of("2", "3", "4-months", "4-pairs", "6")) {
            rates(key, "Mercurius").ifPresent(ratio -> add(ratio, 1.5, true));
        }
        for (String peer : List.of("Mercurius", "PostGraphile", "REST", "pgbench")) {
            ratio("Workload 1, CPU of an answer to that of " + peer, PAIR, CHANCERY, PAIR, peer, Sample::millis)
                    .ifPresent(ratio -> add(ratio, 1, false));
        }
        for (String key : List.of("cached", "cached-304")) {
            for (String peer : List.of("Mercurius", "PostGraphile", "REST", "pgbench")) {
                rates(key, peer).ifPresent(ratio -> add(ratio, 5, true));
            }
        }
        addRoundTrips();
        return "| goal | at least or at most | measured | |\n|---|---:|---:|---|\n" + String.join("", rows);
    }

    private void addRatesOfPair(int connections) {
        addRateOfPair("Mercurius", connections, 1.5);
        addRateOfPair("PostGraphile", connections, 2);
        addRateOfPair("pgbench", connections, 0.8);
        double best = List.of("Mercurius", "PostGraphile", "REST").stream()
                .map(peer -> at(of(PAIR, peer), connections))
                .filter(own -> !own.isEmpty())
                .mapToDouble(own -> Report.median(own, Sample::p99))
                .min()
                .orElse(Double.NaN);
        double own = Report.median(at(of(PAIR, CHANCERY), connections), Sample::p99);
        if (!Double.isNaN(best)) {
            String name = "Workload 1, %s, p99 to that of the best peer".formatted(over(connections));
            add(new Ratio(name, own / best), 1, false);
        }
    }

    private void addRateOfPair(String peer, int connections, double wanted) {
        List<Sample> theirs = at(of(PAIR, peer), connections);
        if (!theirs.isEmpty()) {
            double own = Report.median(at(of(PAIR, CHANCERY), connections), Sample::rate);
            String name = "Workload 1, %s, rate to that of %s".formatted(over(connections), peer);
            add(new Ratio(name, own / Report.median(theirs, Sample::rate)), wanted, true);
        }
    }

    private static String over(int connections) {
        return connections == 1 ? "1 connection" : connections + " connections";
    }

    private record Ratio(String name, double value) {}

    private Optional<Ratio> rates(String key, String peer) {
        return ratio("Workload " + key + ", rate to that of " + peer, key, CHANCERY, key, peer, Sample::rate);
    }

    /** At the number of connections that all workloads have. */
    private Optional<Ratio> ratio(
            String name, String key, String contestant, String otherKey, String other, ToDoubleFunction<Sample> value) {
        for (int connections :
                of(otherKey, other).stream().map(Sample::connections).distinct().toList()) {
            List<Sample> own = at(of(key, contestant), connections);
            if (!own.isEmpty()) {
                double ratio = Report.median(own, value) / Report.median(at(of(otherKey, other), connections), value);
                return Optional.of(new Ratio(name + ", " + over(connections), ratio));
            }
        }
        return Optional.empty();
    }

    private void addRoundTrips() {
        Optional<Counts.Count> own = count(CHANCERY);
        Optional<Counts.Count> theirs = count("Mercurius");
        if (own.isPresent() && theirs.isPresent()) {
            double ratio = own.get().roundTrips() / theirs.get().roundTrips();
            add(new Ratio("Workload 1, round trips to those of Mercurius", ratio), 1, false);
        }
    }

    private Optional<Counts.Count> count(String contestant) {
        return counts.stream()
                .filter(count ->
                        count.workload().equals(PAIR) && count.contestant().equals(contestant))
                .findFirst();
    }

    private void add(Ratio ratio, double wanted, boolean isLeast) {
        // As it is printed: what rounds to the goal is not a miss.
        double value = Math.round(100 * ratio.value()) / 100.0;
        boolean isMet = isLeast ? value >= wanted : value <= wanted;
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %s %.1f | %.2f | %s |%n",
                ratio.name(),
                isLeast ? "≥" : "≤",
                wanted,
                value,
                isMet ? "met" : "**missed**"));
    }

    private List<Sample> of(String key, String contestant) {
        return samples.stream()
                .filter(sample ->
                        sample.workload().equals(key) && sample.contestant().equals(contestant))
                .toList();
    }

    private static List<Sample> at(List<Sample> samples, int connections) {
        return samples.stream()
                .filter(sample -> sample.connections() == connections)
                .toList();
    }
}
