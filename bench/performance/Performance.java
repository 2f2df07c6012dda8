import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures Chancery beside its peers over one archive; {@code bench/run} has the options. */
public final class Performance {
    private static final int COMPARED = 400;

    private final Options options;
    private final List<Contestant> contestants = new ArrayList<>();

    private Performance(Options options) {
        this.options = options;
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
        Servers servers = new Servers(options.app(), options.work());
        HttpContestant chancery = servers.chancery(options.archive());
        contestants.add(chancery);
        Database database = Database.of(options.archive());
        prepare(database);
        startPeers(servers, database);

        List<Pair> pairs = database.rows(Pair.SELECTION).stream().map(Pair::of).toList();
        System.out.println(pairs.size() + " pairs");
        List<Workload> workloads = new Workloads(pairs).named(options.workloads());
        for (Workload workload : workloads) {
            requireSameAnswers(workload);
        }
        Rounds rounds = new Rounds(database, options);
        System.out.println(Sample.HEAD);
        for (Workload workload : workloads) {
            rounds.measure(workload, contestants, options.connections());
        }
        Report report = new Report(rounds.samples());
        System.out.println("\n" + report.tables(workloads));
        for (Contestant contestant : contestants) {
            if (contestant.process() != 0) {
                System.out.println(contestant.name() + ": " + Machine.residentMegabytes(contestant.process()) + " MB");
            }
        }
        contestants.reversed().forEach(Contestant::close);
    }

    private static void prepare(Database database) throws Exception {
        for (String script : List.of("prepare.sql", "postgraphile/schema.sql")) {
            database.execute(Files.readString(Path.of("bench", "peers", script)));
        }
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }

    private void startPeers(Servers servers, Database database) throws Exception {
        for (String name : options.contestants()) {
            switch (name) {
                case "chancery" -> {}
                case "mercurius" -> contestants.add(servers.mercurius("Mercurius", database));
                case "postgraphile" -> contestants.add(servers.postGraphile("PostGraphile", database));
                case "rest" -> contestants.add(servers.rest("REST", database));
                case "pgbench" -> contestants.add(new Pgbench(database, options.work()));
                default -> throw new IllegalArgumentException("There is no contestant " + name);
            }
        }
    }

    private void requireSameAnswers(Workload workload) throws Exception {
        List<List<String>> expected = null;
        for (Contestant contestant : contestants) {
            if (!contestant.takes(workload)) {
                continue;
            }
            List<List<String>> answers = contestant.answers(workload, COMPARED);
            if (expected == null) {
                expected = answers;
            }
            for (int number = 0; workload.hasSameAnswers() && number < expected.size(); number++) {
                if (!expected.get(number).equals(answers.get(number))) {
                    throw new IllegalStateException("%s answers question %d of workload %s otherwise than %s:%n%s%n%s"
                            .formatted(
                                    contestant.name(),
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
