import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** {@code Soak ORIGIN PID MINUTES CLIENTS JAR FOLDER}: see run.sh. */
final class Soak {
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final long HEAP_TOLERANCE = 32L << 20;
    private static final int COUNT_TOLERANCE = 16;

    private final Server server;
    private final Requests requests;
    private final Imports imports;
    private final Outcomes outcomes = new Outcomes();
    private final int clients;

    private Soak(Server server, Requests requests, Imports imports, int clients) {
        this.server = server;
        this.requests = requests;
        this.imports = imports;
        this.clients = clients;
    }

    public static void main(String[] arguments) throws Exception {
        Server server = new Server(arguments[0], Long.parseLong(arguments[1]));
        Imports imports = new Imports(Path.of(arguments[4]), Path.of(arguments[5]));
        // The first import comes before the kept answers, so that later imports do not change them.
        imports.run();
        Soak soak = new Soak(server, new Requests(server), imports, Integer.parseInt(arguments[3]));
        boolean isSound = soak.run(Duration.ofMinutes(Long.parseLong(arguments[2])));
        System.out.println(isSound ? "All promises were kept." : "Promises were broken, see above.");
        System.exit(isSound ? 0 : 1);
    }

    private boolean run(Duration time) throws Exception {
        load(WARM_UP);
        Levels before = settled();
        outcomes.clear();
        long start = System.nanoTime();
        load(time);
        double seconds = (System.nanoTime() - start) / 1e9;
        Levels after = settled();
        outcomes.print(seconds);
        System.out.printf("%d imports, %d of them failed%n", imports.done(), imports.failed());
        System.out.printf("%-22s %12s %12s%n", "level", "before", "after");
        boolean isSound = outcomes.areSound() && imports.failed() == 0;
        isSound &= isLevel("heap after GC, MB", before.heap() >> 20, after.heap() >> 20, HEAP_TOLERANCE >> 20);
        isSound &= isLevel("threads", before.threads(), after.threads(), COUNT_TOLERANCE);
        isSound &= isLevel("open files", before.files(), after.files(), COUNT_TOLERANCE);
        isSound &= isLevel("connections in use", before.connections(), after.connections(), 0);
        return isSound;
    }

    private static boolean isLevel(String what, long before, long after, long tolerance) {
        boolean isLevel = after <= before + tolerance;
        System.out.printf("%-22s %12d %12d%s%n", what, before, after, isLevel ? "" : "   ROSE");
        return isLevel;
    }

    private Levels settled() throws IOException, InterruptedException {
        Thread.sleep(REST.toMillis());
        return server.levels();
    }

    private void load(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random random = new Random(client);
            threads.add(new Thread(() -> ask(random, end)));
        }
        threads.add(new Thread(() -> imports.runUntil(end)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void ask(Random random, long end) {
        while (System.nanoTime() < end) {
            Request request = requests.any(random);
            long start = System.nanoTime();
            outcomes.add(request, request.outcome(server), System.nanoTime() - start);
        }
    }
}
