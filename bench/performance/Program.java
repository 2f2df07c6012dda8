import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that was started here and ends with the measurement. */
final class Program implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 60;

    private final String name;
    private final Process process;
    private final Path log;

    private Program(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static Program start(String name, Path folder, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(new File("/dev/null"));
        return new Program(name, builder.start(), log);
    }

    long id() {
        return process.pid();
    }

    void waitUntil(BooleanSupplier isReady, int seconds) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!isReady.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException(name + " does not start:\n" + Files.readString(log));
            }
            Pause.ofMillis(100);
        }
    }

    void waitForEnd() throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException(name + " has failed:\n" + Files.readString(log));
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
