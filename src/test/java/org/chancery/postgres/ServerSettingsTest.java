package org.chancery.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server takes a part of the machine that leaves room for everything else. */
class ServerSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "1024, 128, 512, 64",
        "4096, 256, 2048, 64",
        "8192, 512, 4096, 128",
        "16384, 1024, 8192, 256",
        "262144, 1024, 131072, 512",
    })
    void theMemoryOfTheServerFollowsThatOfTheMachine(long machine, long buffers, long cache, long maintenance) {
        assertThat(ServerSettings.byMemory(machine))
                .containsExactly(
                        "shared_buffers=" + buffers + "MB",
                        "effective_cache_size=" + cache + "MB",
                        "maintenance_work_mem=" + maintenance + "MB");
    }
}
