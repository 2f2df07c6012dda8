import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures contestants in turns, so that what else the machine does falls on all of them. */
final class Rounds {
    private static final int WARM_UP_CONNECTIONS = 8;
    private static final int MILLIS_TO_END = 200;

    private final Database database;
    private final Options options;
    private final List<Sample> samples = new ArrayList<>();

    Rounds(Database database, Options options) {
        this.database = database;
        this.options = options;
    }

    List<Sample> samples() {
        return samples;
    }

    void measure(Workload workload, List<Contestant> contestants, List<Integer> connections)
            throws IOException, InterruptedException {
        List<Contestant> taking = contestants.stream()
                .filter(contestant -> contestant.takes(workload))
                .toList();
        for (Contestant contestant : taking) {
            contestant.during(workload, options.warmUp(), WARM_UP_CONNECTIONS);
        }
        for (int number : connections) {
            for (int round = 1; round <= options.rounds(); round++) {
                for (Contestant contestant : taking) {
                    samples.add(sample(workload, contestant, number, round));
                }
            }
        }
    }

    private Sample sample(Workload workload, Contestant contestant, int connections, int round)
            throws IOException, InterruptedException {
        double serverBefore = serverSeconds(contestant);
        double databaseBefore = Machine.secondsWithChildren(database.process());
        Load.Answered answered = contestant.during(workload, options.seconds(), connections);
        // A backend that is ending counts neither as a child nor as one that has ended.
        Pause.ofMillis(MILLIS_TO_END);
        double server = serverSeconds(contestant) - serverBefore;
        double postgres = Machine.secondsWithChildren(database.process()) - databaseBefore;
        Sample sample = new Sample(
                workload.key(),
                contestant.name(),
                connections,
                round,
                answered.count(),
                answered.rate(),
                answered.percentile(50),
                answered.percentile(99),
                1_000 * server / answered.count(),
                1_000 * postgres / answered.count());
        System.out.println(sample.csv());
        return sample;
    }

    private static double serverSeconds(Contestant contestant) throws IOException {
        return contestant.process() == 0 ? 0 : Machine.seconds(contestant.process());
    }
}
