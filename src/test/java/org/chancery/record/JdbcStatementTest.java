package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JdbcStatementTest {
    @Test
    void aParameterBecomesAQuestionMark() {
        assertThat(text(Sql.of("select 1 where a = :a and b < :b2").with("a", 1).with("b2", 2)))
                .isEqualTo("select 1 where a = ? and b < ?");
    }

    @Test
    void aListIsOneArrayWhateverItsLength() {
        String few = text(Sql.of("select 1 where id in (:ids)").with("ids", List.of(1L)));
        String many = text(Sql.of("select 1 where id in (:ids)").with("ids", Set.of(1L, 2L, 3L)));
        assertThat(few).isEqualTo("select 1 where id = any (?)").isEqualTo(many);
        assertThat(text(Sql.of("select 1 where id not in (:ids)").with("ids", List.of(1L))))
                .isEqualTo("select 1 where id <> all (?)");
    }

    @Test
    void castsAndQuotedTextStayAsTheyAre() {
        assertThat(text(Sql.of("select '12:30', 'it''s :a', :a::text").with("a", "x")))
                .isEqualTo("select '12:30', 'it''s :a', ?::text");
    }

    @Test
    void severalQueriesAreOneStatement() {
        assertThat(JdbcStatement.of(
                                List.of(Sql.of("select 1"), Sql.of("select :a").with("a", 2)))
                        .text())
                .isEqualTo("select 1;\nselect ?");
    }

    @Test
    void aParameterWithoutAValueIsRefused() {
        assertThatThrownBy(() -> text(Sql.of("select :missing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(":missing");
    }

    private static String text(Sql sql) {
        return JdbcStatement.of(List.of(sql)).text();
    }
}
