import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Imports a small table now and then beside the running server, with other titles each time. No request reads it. */
final class Imports {
    private static final int MEETINGS = 200;
    private static final int PAUSE_MILLIS = 30_000;

    private final Path jar;
    private final Path folder;
    private int done;
    private int failed;

    Imports(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void runUntil(long end) {
        try {
            while (System.nanoTime() + PAUSE_MILLIS * 1_000_000L < end) {
                Thread.sleep(PAUSE_MILLIS);
                run();
            }
        } catch (IOException | InterruptedException failure) {
            System.out.println("An import could not be started: " + failure);
            failed++;
        }
    }

    void run() throws IOException, InterruptedException {
        Path log = folder.resolve("soak-import.log");
        int status = new ProcessBuilder("java", "-Xmx256m", "-jar", jar.toString(), "import", table().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        done++;
        if (status != 0) {
            failed++;
            System.out.printf("An import ended with %d:%n%s%n", status, Files.readString(log));
        }
    }

    private Path table() throws IOException {
        StringBuilder table = new StringBuilder("id,date,title,format,status,place,country,participants\n");
        for (int number = 1; number <= MEETINGS; number++) {
            table.append("soak-%d,1985-%02d-%02d,Soak %d of import %d,BILATERAL_TALKS,HELD,,,Nauru; Tuvalu%n"
                    .formatted(number, number % 12 + 1, number % 28 + 1, number, done));
        }
        return Files.writeString(folder.resolve("soak.csv"), table);
    }

    int done() {
        return done;
    }

    int failed() {
        return failed;
    }
}
