package org.chancery.record.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=SUM(A1)",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "'=1",
                "'",
                "''",
                "'text",
                "\uFF1DSUM(A1)",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                "  =1",
                "\u00A0=1",
                "\u3000\uFF1D1",
                "\uFEFF=1",
                "\uFEFF\uFEFF \uFF1D1",
                "\u200B=1",
                "\u200E\u2066=1",
                "\u0000=1",
                "\u0001=1",
                "\u00AD=1",
                "\u2060=1",
                "\uFE0F=1",
                "\u0301=1",
                "\u180E=1",
                "\uFFFE=1",
                "\uD83D=1",
                "\uDB40\uDC20=1",
                "\t",
                "\r"
            })
    void aTextThatASpreadsheetWouldComputeIsGuardedAndComesBack(String text) {
        String cell = CellGuard.guarded(text);

        assertThat(cell).isEqualTo("'" + text);
        assertThat(CellGuard.unguarded(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text",
                "a=b",
                "1-2",
                "user@example.org",
                " '=1",
                "\u00A0text",
                "\u202Etext",
                "中＝文",
                "\uFEFF"
            })
    void otherTextStaysAsItIs(String text) {
        assertThat(CellGuard.guarded(text)).isEqualTo(text);
        assertThat(CellGuard.unguarded(text)).isEqualTo(text);
    }

    @Test
    void anApostropheBeforeOrdinaryTextOfOthersStays() {
        assertThat(CellGuard.unguarded("'Ndrangheta")).isEqualTo("'Ndrangheta");
        assertThat(CellGuard.unguarded("'s-Gravenhage")).isEqualTo("'s-Gravenhage");
    }
}
