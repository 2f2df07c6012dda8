package org.chancery.ingest.command;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar for each stage, with its rate and the remaining time. */
final class ProgressBars implements Progress {
    private static final long MEGABYTE = 1_000_000;

    private @Nullable ProgressBar bar;
    private @Nullable Stage shown;

    @Override
    public void progress(Stage stage, long done, long total, long records) {
        if (bar == null || stage != shown) {
            close();
            shown = stage;
            bar = barOf(stage);
        }
        bar.maxHint(total);
        bar.stepTo(done);
        bar.setExtraMessage(" %,d records".formatted(records));
    }

    private static ProgressBar barOf(Stage stage) {
        return new ProgressBarBuilder()
                .setTaskName(stage.name().toLowerCase(Locale.ROOT))
                .setUnit(" MB", MEGABYTE)
                .showSpeed()
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
