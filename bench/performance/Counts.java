import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an answer costs in numbers that no other load on the machine changes. */
final class Counts {
    private static final int ANSWERS = 400;
    private static final int LAST_ANSWERS = 40;
    private static final int MILLIS_UNTIL_REPORTED = 1_100;

    private Counts() {}

    /**
     * For one answer.
     *
     * @param statements those that begin and end transactions included
     * @param pages of 8 kB that PostgreSQL looked at, in its memory or beyond, also to plan
     */
    record Count(String workload, String contestant, double statements, double roundTrips, double pages) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.0f |",
                    workload,
                    contestant,
                    statements,
                    roundTrips,
                    pages);
        }
    }

    /** Of all contestants that are behind a proxy of their own. */
    static List<Count> of(List<Away> away, Workload workload) throws Exception {
        List<Count> counts = new ArrayList<>();
        for (Away one : away) {
            if (one.contestant().takes(workload)) {
                counts.add(of(one, workload));
                System.out.println(counts.getLast().row());
            }
        }
        return counts;
    }

    private static Count of(Away away, Workload workload) throws Exception {
        Contestant contestant = away.contestant();
        contestant.answers(workload, 1);
        // A backend reports what it has read when it falls idle, and not twice within a second.
        contestant.times(workload, ANSWERS);
        Pause.ofMillis(MILLIS_UNTIL_REPORTED);
        contestant.times(workload, LAST_ANSWERS);
        long pages = contestant.database().pagesRead();
        long statements = away.proxy().statements();
        long roundTrips = away.proxy().roundTrips();
        contestant.times(workload, ANSWERS);
        Pause.ofMillis(MILLIS_UNTIL_REPORTED);
        contestant.times(workload, LAST_ANSWERS);
        double answers = ANSWERS + LAST_ANSWERS;
        return new Count(
                workload.key(),
                contestant.name(),
                (away.proxy().statements() - statements) / answers,
                (away.proxy().roundTrips() - roundTrips) / answers,
                (contestant.database().pagesRead() - pages) / answers);
    }
}
