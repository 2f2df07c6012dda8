package org.chancery.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownStatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway                       | 2021-05-05 | iso3166:NO
            Democratic Republic of Congo | 2021-05-05 | iso3166:CD
            Burkina Faso                 | 2021-05-05 | iso3166:BF
            Myanmar                      | 2021-05-05 | iso3166:MM
            East Timor                   | 2021-05-05 | iso3166:TL
            East Germany                 | 1981-05-05 | iso3166:DD
            Korea                        | 2021-05-05 |
            East Germany                 | 2021-05-05 |
            the northern hills           | 2021-05-05 |
            """)
    void aStateIsFoundByTheCodeThatItHasThen(String text, String day, String reference) {
        assertThat(KnownStates.named(text, Edtf.parse(day)).orElse(null)).isEqualTo(reference);
    }
}
