import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Measures contestants in turns, so that what else the machine does falls on all of them. */
final class Rounds {
    private static final int WARM_UP_CONNECTIONS = 8;
    private static final int MILLIS_TO_END = 200;

    private final int rounds;
    private final double seconds;
    private final double firstWarmUp;
    private final double warmUp;
    private final Set<Contestant> warm = new HashSet<>();
    private final List<Sample> samples = new ArrayList<>();

    /**
     * @param firstWarmUp how many seconds a contestant is asked before its first round; a JVM compiles for a minute
     * @param warmUp how many before its first round of each other question
     */
    Rounds(int rounds, double seconds, double firstWarmUp, double warmUp) {
        this.rounds = rounds;
        this.seconds = seconds;
        this.firstWarmUp = firstWarmUp;
        this.warmUp = warmUp;
    }

    List<Sample> samples() {
        return samples;
    }

    /** Each of the contestants that takes the workload of its place. */
    void measure(List<Asked> asked, List<Integer> connections) throws Exception {
        for (Asked one : asked) {
            boolean isFirst = warm.add(one.contestant());
            one.contestant().answers(one.workload(), 1);
            one.contestant().during(one.workload(), isFirst ? firstWarmUp : warmUp, WARM_UP_CONNECTIONS);
        }
        for (int number : connections) {
            for (int round = 1; round <= rounds; round++) {
                for (Asked one : asked) {
                    samples.add(sample(one, number, round));
                }
            }
        }
    }

    /** A contestant with what it is asked; archives of other sizes have other questions. */
    record Asked(Contestant contestant, Workload workload) {}

    static List<Asked> all(List<Contestant> contestants, Workload workload) {
        return contestants.stream()
                .filter(contestant -> contestant.takes(workload))
                .map(contestant -> new Asked(contestant, workload))
                .toList();
    }

    private Sample sample(Asked asked, int connections, int round) throws IOException, InterruptedException {
        Contestant contestant = asked.contestant();
        long process = contestant.database().process();
        double serverBefore = contestant.serverSeconds();
        double databaseBefore = Machine.secondsWithChildren(process);
        Load.Answered answered = contestant.during(asked.workload(), seconds, connections);
        // A backend that is ending counts neither as a child nor as one that has ended.
        Pause.ofMillis(MILLIS_TO_END);
        double server = contestant.serverSeconds() - serverBefore;
        double database = Machine.secondsWithChildren(process) - databaseBefore;
        Sample sample = new Sample(
                asked.workload().key(),
                contestant.name(),
                connections,
                round,
                answered.count(),
                answered.rate(),
                answered.percentile(50),
                answered.percentile(99),
                1_000 * server / answered.count(),
                1_000 * database / answered.count());
        System.out.println(sample.csv());
        return sample;
    }
}
