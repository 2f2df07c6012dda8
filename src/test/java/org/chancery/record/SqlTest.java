package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parts of SQL bring their parameters to where they are put. */
class SqlTest {
    private static final Sql HELD = Sql.of("status = :status").with("status", "HELD");
    private static final Sql LATE = Sql.of("year > :year").with("year", 2000);

    @Test
    void aPartBringsItsParameters() {
        Sql sql = Sql.format("select %s from event where %s", "id", Sql.and(List.of(HELD, LATE)));

        assertThat(sql.text()).isEqualTo("select id from event where status = :status and year > :year");
        assertThat(sql.parameters()).isEqualTo(Map.of("status", "HELD", "year", 2000));
    }

    @Test
    void aPartThatIsLeftOutLeavesNoParameter() {
        Sql sql = Sql.format("select 1%s", Sql.where(List.of()));

        assertThat(sql).isEqualTo(Sql.of("select 1"));
    }

    @Test
    void onePartMayStandTwice() {
        Sql sql = Sql.format("%s or not (%s)", HELD, HELD);

        assertThat(sql.parameters()).isEqualTo(Map.of("status", "HELD"));
    }

    @Test
    void arraysAreComparedByTheirValues() {
        Sql one = Sql.of("a = any(:ids)").with("ids", new Long[] {1L, 2L});
        Sql other = Sql.of("b = any(:ids)").with("ids", new Long[] {1L, 2L});

        assertThat(Sql.and(List.of(one, other)).parameters()).containsOnlyKeys("ids");
    }

    @Test
    void oneNameHasOneValue() {
        Sql other = Sql.of("status <> :status").with("status", "DENIED");

        assertThatThrownBy(() -> Sql.and(List.of(HELD, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parameter status has two values: HELD and DENIED");
    }

    @Test
    void aPercentSignOfAPartIsNoPlaceholder() {
        assertThat(Sql.format("(%s)", Sql.of("a like '%s'")).text()).isEqualTo("(a like '%s')");
    }

    @Test
    void aRowIsReadColumnByColumn() {
        SqlRow row = new SqlRow(new Object[] {7, null, "TEXT"});

        assertThat(row.number()).isEqualTo(7);
        assertThat(row.numberOrNull()).isNull();
        assertThat(row.value()).isEqualTo("TEXT");
    }
}
