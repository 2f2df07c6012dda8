import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Breaks imports. Each has to end, after a restart, with the same records as an undisturbed one. */
final class ImportChaos {
    private static final String CONTENT = """
            select sum(hashtextextended(e.key || e.content_hash || e.kind, 0) % 1000000007)::bigint
            from entry e join dataset d on d.id = e.dataset_id
            where d.key not in ('states', 'samarkand-dushanbe-2023')""";

    private final Path work;
    private final Path programs;
    private final Random random;
    private final BiConsumer<String, Boolean> promise;
    private Undisturbed known;

    ImportChaos(Path work, Path programs, Random random, BiConsumer<String, Boolean> promise) {
        this.work = work;
        this.programs = programs;
        this.random = random;
        this.promise = promise;
    }

    /** What an undisturbed import writes, and how long it takes. */
    private record Undisturbed(long content, long millis) {}

    private Undisturbed undisturbed() throws Exception {
        if (known == null) {
            known = runUndisturbed();
        }
        return known;
    }

    private Undisturbed runUndisturbed() throws Exception {
        PostgresServer server = PostgresServer.create(programs, fresh("undisturbed"));
        server.start();
        try {
            long start = System.nanoTime();
            int status = importInto(server).await();
            long millis = (System.nanoTime() - start) / 1_000_000;
            promise.accept("an undisturbed import ends with 0, not " + status, status == 0);
            return new Undisturbed(server.number(CONTENT), millis);
        } finally {
            server.discard();
        }
    }

    /** kill -9 of the import at random moments. */
    void killed(int times) throws Exception {
        Undisturbed wanted = undisturbed();
        PostgresServer server = PostgresServer.create(programs, fresh("killed"));
        server.start();
        try {
            for (int time = 0; time < times; time++) {
                Application running = importInto(server);
                Load.sleep(1000 + random.nextInt((int) wanted.millis()));
                running.kill();
            }
            finish("import killed %d times".formatted(times), server, wanted);
        } finally {
            server.discard();
        }
    }

    /** kill -9 of the server under an import. */
    void serverKilled() throws Exception {
        Undisturbed wanted = undisturbed();
        PostgresServer server = PostgresServer.create(programs, fresh("server-killed"));
        server.start();
        try {
            for (int time = 0; time < 3; time++) {
                Application running = importInto(server);
                Load.sleep(wanted.millis() / 3 + random.nextInt((int) wanted.millis() / 3));
                server.kill();
                long start = System.nanoTime();
                int status = running.await();
                System.out.printf(
                        "%-28s the import ended with %d after %.1f s: %s%n",
                        "server killed under import", status, (System.nanoTime() - start) / 1e9, lastLine(running));
                promise.accept("an import whose server dies does not end with 0", status != 0);
                server.start();
            }
            finish("server killed 3 times", server, wanted);
        } finally {
            server.discard();
        }
    }

    /** Fills the server's disk during an import. This needs a small disk, which not every machine allows. */
    void diskFull() throws Exception {
        Path disk = fresh("small-disk");
        Files.createDirectories(disk);
        if (run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString()) != 0) {
            System.out.printf("%-28s not tried: this machine allows no mount%n", "disk full");
            return;
        }
        try {
            onSmallDisk(disk);
        } finally {
            run("umount", "--lazy", disk.toString());
        }
    }

    private void onSmallDisk(Path disk) throws Exception {
        Undisturbed wanted = undisturbed();
        // Its log is on another disk, because a server that cannot write its log stops for good.
        PostgresServer server =
                PostgresServer.create(programs, disk.resolve("data"), "--waldir=" + fresh("log-of-small-disk"));
        server.start();
        try (Application application = Application.serve(work, Chaos.settings(server.url(), server.user()))) {
            String answer = application.ask(Load.QUESTION);
            Path ballast = disk.resolve("ballast");
            fill(ballast, disk.toFile().getUsableSpace() - 12_000_000);
            Application running = importInto(server);
            int status = running.await();
            System.out.printf("%-28s the import ended with %d: %s%n", "disk full", status, lastLine(running));
            promise.accept("an import on a full disk does not end with 0", status != 0);
            promise.accept(
                    "questions are answered on a full disk",
                    application.ask(Load.QUESTION).equals(answer));
            Files.delete(ballast);
            Load.sleep(3000);
            finish("disk has room again", server, wanted);
            application.awaitReady(java.time.Duration.ofSeconds(5));
            promise.accept(
                    "questions are answered after it",
                    application.ask(Load.QUESTION).equals(answer));
        } finally {
            server.discard();
        }
    }

    private void finish(String name, PostgresServer server, Undisturbed wanted) throws Exception {
        int status = importInto(server).await();
        long content = server.number(CONTENT);
        System.out.printf(
                "%-28s then an import ends with %d, content %s%n",
                name, status, content == wanted.content() ? "equal" : "DIFFERENT");
        promise.accept(name + ": the next import ends with 0", status == 0);
        promise.accept(name + ": the content is that of an undisturbed import", content == wanted.content());
    }

    private Application importInto(PostgresServer server) throws IOException {
        return Application.command(
                work.resolve("import.log"),
                Chaos.settings(server.url(), server.user()),
                "import",
                work.resolve("meetings.csv").toString());
    }

    private Path fresh(String name) {
        return work.resolve(name + "-" + System.nanoTime());
    }

    private static String lastLine(Application command) throws IOException {
        List<String> lines = Files.readAllLines(command.log);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    private static void fill(Path file, long bytes) throws IOException {
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
