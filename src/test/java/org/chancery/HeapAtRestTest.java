package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JVM takes the settings while it runs: each may be set in every version that the application runs on. */
class HeapAtRestTest {

    @ParameterizedTest
    @CsvSource({"G1PeriodicGCInterval, 60000", "MinHeapFreeRatio, 10", "MaxHeapFreeRatio, 20"})
    void theHeapGivesBackWhatItDoesNotNeed(String option, String value) {
        HeapAtRest.release();
        assertThat(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                        .getVMOption(option)
                        .getValue())
                .isEqualTo(value);
    }
}
