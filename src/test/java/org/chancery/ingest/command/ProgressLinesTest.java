package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.ingest.write.run.ImportListener.Stage;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private final StringWriter told = new StringWriter();
    private final AtomicLong second = new AtomicLong();
    private final ProgressLines progress =
            new ProgressLines(new PrintWriter(told, true), () -> second.get() * 1_000_000_000);

    @Test
    void saysEveryFiveSecondsHowFarItIsAndHowLongItWillTake() {
        for (int passed = 0; passed <= 12; passed++) {
            second.set(passed);
            progress.progress(Stage.WRITING, passed * 10L, 1_000, passed * 500L);
        }

        assertThat(told.toString().lines())
                .containsExactly(
                        "writing: 2,500 records, 500 per second, 5 %, 1 min 35 s left",
                        "writing: 5,000 records, 500 per second, 10 %, 1 min 30 s left");
    }

    @Test
    void countsEachStageOnItsOwn() {
        progress.progress(Stage.CHECKING, 0, 10, 0);
        second.set(100);
        progress.progress(Stage.WRITING, 0, 10, 0);
        second.set(105);
        progress.progress(Stage.WRITING, 5, 10, 50);

        assertThat(told.toString().lines()).containsExactly("writing: 50 records, 10 per second, 50 %, 5 s left");
    }

    @Test
    void makesUpNoPercentageWhereTheSizeIsUnknown() {
        progress.progress(Stage.MATCHING, 0, 0, 0);
        second.set(6);
        progress.progress(Stage.MATCHING, 0, 0, 60);

        assertThat(told.toString().lines()).containsExactly("matching: 60 records, 10 per second");
    }
}
