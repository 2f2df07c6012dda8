import java.util.Map;
import java.util.TreeMap;

/** The outcomes of the requests, by kind, with the details of wrong ones. */
final class Outcomes {
    private static final int WIDTH = 90;

    private static final class Count {
        private long times;
        private long nanos;
        private long longest;
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<String, Long> wrong = new TreeMap<>();
    private long total;

    synchronized void add(Request request, String outcome, long nanos) {
        boolean isWrong = outcome.startsWith("WRONG");
        Count count = counts.computeIfAbsent(request.kind() + ", " + (isWrong ? "WRONG" : outcome), key -> new Count());
        count.times++;
        count.nanos += nanos;
        count.longest = Math.max(count.longest, nanos);
        total++;
        if (isWrong) {
            wrong.merge(request.kind() + " " + request.name() + ": " + outcome, 1L, Long::sum);
        }
    }

    synchronized void clear() {
        if (!wrong.isEmpty()) {
            System.out.println("During the warm-up: " + wrong);
        }
        counts.clear();
        wrong.clear();
        total = 0;
    }

    synchronized boolean areSound() {
        return total > 0 && wrong.isEmpty();
    }

    synchronized void print(double seconds) {
        System.out.printf("%d requests in %.0f s, %.0f a second%n", total, seconds, total / seconds);
        System.out.printf("%-40s %10s %10s %10s%n", "outcome", "requests", "mean ms", "longest ms");
        counts.forEach((outcome, count) -> System.out.printf(
                "%-40s %10d %10.0f %10.0f%n",
                outcome, count.times, count.nanos / 1e6 / count.times, count.longest / 1e6));
        wrong.forEach((what, times) ->
                System.out.printf("%6d times %s%n", times, what.substring(0, Math.min(what.length(), WIDTH))));
    }
}
