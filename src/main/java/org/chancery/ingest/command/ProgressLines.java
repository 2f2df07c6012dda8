package org.chancery.ingest.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A line every few seconds, where no bar can be drawn. */
final class ProgressLines implements Progress {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();
    private static final double SECOND = 1e9;

    private final PrintWriter out;
    private final LongSupplier nanoTime;
    private @Nullable Stage stage;
    private long begin;
    private long lastPrinted;

    ProgressLines(PrintWriter out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
    }

    @Override
    public void progress(Stage now, long done, long total, long records) {
        long time = nanoTime.getAsLong();
        if (now != stage) {
            stage = now;
            begin = time;
            lastPrinted = time;
        } else if (time - lastPrinted >= PAUSE) {
            lastPrinted = time;
            print(now, done, total, records, (time - begin) / SECOND);
        }
    }

    private void print(Stage now, long done, long total, long records, double seconds) {
        String line = "%s: %,d records, %,d per second"
                .formatted(now.name().toLowerCase(Locale.ROOT), records, Math.round(records / seconds));
        if (done > 0 && total >= done) {
            line += ", %d %%, %s left".formatted(100 * done / total, remaining(seconds * (total - done) / done));
        }
        out.println(line);
    }

    private static String remaining(double seconds) {
        long left = Math.round(seconds);
        return left < 60 ? left + " s" : "%d min %d s".formatted(left / 60, left % 60);
    }

    @Override
    public void close() {
        out.flush();
    }
}
