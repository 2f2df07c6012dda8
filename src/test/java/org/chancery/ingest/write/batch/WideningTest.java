package org.chancery.ingest.write.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part widens a time and never shortens it, whatever is known of its start and its end. */
class WideningTest {

    @ParameterizedTest
    @CsvSource({
        "1990/1995, 1985/1992, 1985/1995",
        "1990/1995, 1992/.., 1990/..",
        "1990/1995, 1990-05-01/1995-03-02, 1990-05-01/1995-03-02",
        "1990/, 1991/1995, 1990/",
        "/1995, 1991/1999, /1999",
        "../1990, 1980/1995, ../1995",
        "..1816-01-01/, 1816-01-01/1820, ..1816-01-01/",
        "1990/1990-03, 1990-05-10/, 1990/1990-03",
    })
    void timesAreJoined(String held, String part, String both) {
        Bundle.Affiliation joined = (Bundle.Affiliation) new Widening(null).of(lasting(held), lasting(part));
        assertThat(joined.during()).hasToString(both);
    }

    private static Bundle.Affiliation lasting(String during) {
        return AffiliationBuilder.builder()
                .key("a")
                .member("cow:2")
                .body("igo/b")
                .role(AffiliationRole.MEMBER)
                .during(Edtf.parse(during))
                .citations(List.of())
                .build();
    }
}
