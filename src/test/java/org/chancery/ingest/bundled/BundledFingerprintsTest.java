package org.chancery.ingest.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ingest.bundled.BundledFingerprints.Known;
import org.chancery.ingest.bundled.BundledFingerprints.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledFingerprintsTest {

    @ParameterizedTest
    @EnumSource
    void theBuildHasTakenThose(Part part) {
        assertThat(part.known()).contains(Known.of(part.read()));
    }
}
