package org.chancery.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.record.actor.CodeScheme;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateCodesTest {
    private static final StateCodes CODES = StateCodes.bundled();

    @ParameterizedTest
    @CsvSource({
        "365, 1945/.., 1945/1991-12-25 1991-12-26/..",
        "365, 1900/1995, 1900/1922-12-29 1922-12-30/1991-12-25 1991-12-26/1995",
        "365, 1945/1991, 1945/1991",
        "365, 1991/.., 1991/1991-12-25 1991-12-26/..",
        "365, 1992/.., 1992/..",
        "365, 1991-12, 1991-12",
        "345, 1990/2010, 1990/1992-04-26 1992-04-27/2006-06-03 2006-06-04/2010",
        "2, 1816/.., 1816/..",
        "999, 1816/.., 1816/..",
    })
    void aPeriodIsCutWhereTheCodePassesOn(String code, String period, String parts) {
        assertThat(CODES.cut(CodeScheme.COW, code, Edtf.parse(period)))
                .extracting(Edtf::text)
                .containsExactly(parts.split(" "));
    }

    @Test
    void aCodeNamesWhomItMeantAtTheTime() {
        assertThat(CODES.name(CodeScheme.COW, "365", Edtf.parse("1980"))).contains("Soviet Union");
        assertThat(CODES.name(CodeScheme.COW, "365", Edtf.parse("2000"))).contains("Russia");
        assertThat(CODES.name(CodeScheme.COW, "999", Edtf.parse("2000"))).isEmpty();
    }
}
