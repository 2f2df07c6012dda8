package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RememberedRecordsTest {
    @Inject
    ArchiveChanges changes;

    @Inject
    Event<ArchiveChanged> changed;

    @Test
    void holdsARecordUntilTheArchiveChanges() {
        RememberedRecords<String> towns = new RememberedRecords<>(changes, 10);
        assertThat(towns.get(1)).isEmpty();
        towns.put(1, "Dushanbe");
        assertThat(towns.get(1)).contains("Dushanbe");

        changed.fire(new ArchiveChanged(null));

        assertThat(towns.get(1)).isEmpty();
        towns.put(1, "Stalinabad");
        assertThat(towns.get(1)).contains("Stalinabad");
    }
}
