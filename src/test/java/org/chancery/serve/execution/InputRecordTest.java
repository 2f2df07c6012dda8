package org.chancery.serve.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chancery.query.timeline.EventFilter;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.EventType;
import org.chancery.record.place.NearInput;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.Test;

class InputRecordTest {
    private static final InputRecord FILTERS = InputRecord.of(EventFilter.class).orElseThrow();

    @Test
    void makesARecordWithListsEnumsScalarsAndRecordsInIt() throws Exception {
        EventFilter filter = (EventFilter) FILTERS.of(Map.of(
                "between", List.of("Russia", "Tajikistan"),
                "during", Edtf.parse("2023"),
                "certainty", "CERTAINLY",
                "types", List.of("MEETING"),
                "near", Map.of("latitude", 38.5, "longitude", 68.8, "kilometres", 10.0),
                "rollUp", false));

        assertThat(filter)
                .isEqualTo(EventFilter.orAll(null)
                        .with(asked -> asked.between(List.of(new ActorRef("Russia"), new ActorRef("Tajikistan")))
                                .during(Edtf.parse("2023"))
                                .certainty(Certainty.CERTAINLY)
                                .types(List.of(EventType.MEETING))
                                .near(new NearInput(38.5, 68.8, 10.0))
                                .rollUp(false)));
    }

    @Test
    void whatIsNotGivenIsNull() throws Exception {
        assertThat(FILTERS.of(Map.of())).isEqualTo(EventFilter.orAll(null));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> FILTERS.of(Map.of("types", List.of("PARTY")))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> FILTERS.of(Map.of("rollUp", 3))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aClassIsLeftToSmallRye() {
        assertThat(InputRecord.of(Edtf.class)).isEmpty();
    }
}
