import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures Chancery beside its peers; {@code bench/run} has the options. */
public final class Performance {
    private static final int COMPARED = 400;
    private static final double MILLIS_AWAY = 1;

    private final Options options;
    private final Servers servers;
    private final Report report = new Report();

    private Performance(Options options) {
        this.options = options;
        this.servers = new Servers(options.app(), options.work());
    }

    public static void main(String[] arguments) {
        try {
            new Performance(Options.of(arguments)).run();
            System.exit(0);
        } catch (Exception failure) {
            failure.printStackTrace();
            // The servers end with this process.
            System.exit(1);
        }
    }

    private void run() throws Exception {
        Files.createDirectories(options.work());
        if (has("check")) {
            Check.run(servers, options.work(), options.sizes().getFirst());
        }
        Path archive = options.archive() == null
                ? Archive.of(options.work(), options.sizes().getFirst(), servers)
                : options.archive();
        if (has("rounds") || has("away")) {
            try (Field field = new Field(servers, options, archive)) {
                measureBesidePeers(field);
            }
        }
        if (has("growth")) {
            report.add(new Growth(options, servers).table());
        }
        if (has("start")) {
            report.add(new Start(servers, archive).table());
        }
        if (has("scripts")) {
            for (String script : List.of("bench/start/run.sh", "bench/import/run.sh")) {
                report.add("`" + script + "`:\n\n```\n" + Script.output(options.work(), script) + "```\n");
            }
        }
        report.addFirst(Machine.description());
        System.out.println("\n" + report.text());
        Files.writeString(options.work().resolve("report.md"), report.text());
        if (options.isWritten()) {
            report.writeInto(Path.of("docs", "performance.md"));
        }
    }

    private boolean has(String part) {
        return options.parts().contains(part);
    }

    private void measureBesidePeers(Field field) throws Exception {
        List<Workload> workloads = workloads(field);
        List<Sample> samples = has("rounds") ? measure(field, workloads) : List.of();
        List<Counts.Count> counts = has("away") ? measureAway(field.away(), workloads) : List.of();
        report.addFirst(new Goals(samples, counts).table());
    }

    /** Those that this application serves. */
    private List<Workload> workloads(Field field) throws Exception {
        Workloads all = new Workloads(field.chancery().database(), field.chancery());
        List<Workload> workloads = new ArrayList<>();
        for (String key : options.workloads()) {
            try {
                workloads.add(all.of(key));
            } catch (Persisted.NotServed notServed) {
                System.out.println("Workload " + key + " is left out: "
                        + notServed.getMessage().lines().findFirst().orElse(""));
            }
        }
        return workloads;
    }

    private List<Sample> measure(Field field, List<Workload> workloads) throws Exception {
        List<Contestant> contestants = field.near();
        for (Workload workload : workloads) {
            requireSameAnswers(contestants, workload);
        }
        Rounds rounds = new Rounds(options.rounds(), options.seconds(), options.firstWarmUp(), options.warmUp());
        System.out.println(Sample.HEAD);
        for (Workload workload : workloads) {
            rounds.measure(Rounds.all(contestants, workload), connections(workload));
        }
        report.addRounds(workloads, rounds.samples(), "");
        report.addMemory(contestants);
        writeSamples(rounds.samples(), "rounds.csv");
        return rounds.samples();
    }

    /** Only the pair question is asked over few and many. */
    private List<Integer> connections(Workload workload) {
        List<Integer> all = options.connections();
        return workload.key().equals("1") || all.size() == 1 ? all : List.of(all.get(all.size() / 2));
    }

    private List<Counts.Count> measureAway(List<Away> away, List<Workload> workloads) throws Exception {
        List<Counts.Count> counts = new ArrayList<>();
        for (Workload workload : workloads) {
            if (!workload.key().startsWith("cached")) {
                counts.addAll(Counts.of(away, workload));
            }
        }
        report.addCounts(counts);
        away.forEach(one -> one.proxy().setMillisAway(MILLIS_AWAY));
        List<Contestant> contestants = away.stream().map(Away::contestant).toList();
        List<Workload> pair = workloads.stream()
                .filter(workload -> workload.key().equals("1"))
                .toList();
        Rounds rounds = new Rounds(options.rounds(), options.seconds(), options.firstWarmUp(), options.warmUp());
        for (Workload workload : pair) {
            rounds.measure(Rounds.all(contestants, workload), connections(workload));
        }
        report.addRounds(pair, rounds.samples(), ", the database a millisecond away");
        writeSamples(rounds.samples(), "away.csv");
        return counts;
    }

    private void writeSamples(List<Sample> samples, String name) throws IOException {
        List<String> lines = new ArrayList<>(List.of(Sample.HEAD));
        samples.forEach(sample -> lines.add(sample.csv()));
        Files.write(options.work().resolve(name), lines);
    }

    private static void requireSameAnswers(List<Contestant> contestants, Workload workload) throws Exception {
        List<List<String>> expected = null;
        for (Rounds.Asked asked : Rounds.all(contestants, workload)) {
            if (workload.key().startsWith("cached-")) {
                return;
            }
            List<List<String>> answers = asked.contestant().answers(workload, COMPARED);
            expected = expected == null ? answers : expected;
            for (int number = 0; number < expected.size(); number++) {
                if (!expected.get(number).equals(answers.get(number))) {
                    throw new IllegalStateException("%s answers question %d of workload %s otherwise than %s:%n%s%n%s"
                            .formatted(
                                    asked.contestant().name(),
                                    number,
                                    workload.key(),
                                    contestants.getFirst().name(),
                                    answers.get(number),
                                    expected.get(number)));
                }
            }
        }
    }
}
