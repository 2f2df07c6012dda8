import java.nio.file.Path;

/** How the application starts with its embedded server on an archive, and how soon it is as fast as it gets. */
final class Start {
    private static final int CONNECTIONS = 8;
    private static final double SLICE_SECONDS = 1;
    private static final int SLICES = 60;
    private static final int LAST_SLICES = 10;
    private static final int MILLIS_AT_REST = 20_000;

    private final Servers servers;
    private final Path archive;

    Start(Servers servers, Path archive) {
        this.servers = servers;
        this.archive = archive;
    }

    String table() throws Exception {
        try (HttpContestant chancery = servers.chancery("Chancery", archive)) {
            Workload workload = new Workloads(chancery.database(), chancery).of("1");
            // The search for questions is not the application's.
            double ready = servers.secondsToReady();
            long asking = System.nanoTime();
            chancery.answers(workload, 1);
            double first = (System.nanoTime() - asking) / 1e9;
            Pause.ofMillis(MILLIS_AT_REST);
            long atRest = chancery.residentMegabytes();
            double[] rates = new double[SLICES];
            for (int slice = 0; slice < SLICES; slice++) {
                rates[slice] =
                        chancery.during(workload, SLICE_SECONDS, CONNECTIONS).rate();
            }
            return """
                    | start with the embedded server | |
                    |---|---:|
                    | from the start of the process until it is ready, s | %.1f |
                    | the first answer to the pair question, s | %.2f |
                    | memory at rest, 20 s after the first answer, MB | %d |
                    | seconds of load until 90 %% of the rate of the last ten seconds | %d |
                    | memory after a minute of load, MB | %d |
                    """.formatted(ready, first, atRest, secondsToPeak(rates), chancery.residentMegabytes());
        }
    }

    private static int secondsToPeak(double[] rates) {
        double peak = 0;
        for (int slice = SLICES - LAST_SLICES; slice < SLICES; slice++) {
            peak += rates[slice] / LAST_SLICES;
        }
        int slice = 0;
        while (slice < SLICES - 1 && rates[slice] < 0.9 * peak) {
            slice++;
        }
        return slice + 1;
    }
}
