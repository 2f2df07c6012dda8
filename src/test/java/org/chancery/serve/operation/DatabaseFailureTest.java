package org.chancery.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The error that clients get for a failure of the database. */
class DatabaseFailureTest {
    private final ErrorReport report = new ErrorReport();

    @ParameterizedTest
    @CsvSource({
        "08001, UNAVAILABLE, 503",
        "08006, UNAVAILABLE, 503",
        "57P01, UNAVAILABLE, 503",
        "57P02, UNAVAILABLE, 503",
        "57P03, UNAVAILABLE, 503",
        "53100, UNAVAILABLE, 503",
        "53200, UNAVAILABLE, 503",
        "53300, UNAVAILABLE, 503",
        "58030, UNAVAILABLE, 503",
        "25006, UNAVAILABLE, 503",
        "40001, UNAVAILABLE, 503",
        "40P01, UNAVAILABLE, 503",
        "55P03, UNAVAILABLE, 503",
        "57014, DEADLINE_EXCEEDED, 504",
        "25P03, DEADLINE_EXCEEDED, 504",
        "25P04, DEADLINE_EXCEEDED, 504",
        "42601, INTERNAL, 500",
        "23505, INTERNAL, 500",
    })
    void hasTheCodeAndTheStatusOfItsState(String state, String code, int status) {
        IllegalStateException failure = new IllegalStateException("around it", new SQLException("secret", state));
        ReportedError error = report.of(failure);
        assertThat(error.json().get("extensions")).asString().contains("code=" + code);
        assertThat(error.code().httpStatus()).isEqualTo(status);
        assertThat(error.message()).asString().doesNotContain("secret");
    }

    @Test
    void isNotThatOfAnotherSQLExceptionWithoutAState() {
        assertThat(DatabaseFailure.of(new SQLException("Sorry, acquisition timeout!")))
                .as("thrown by somebody else than the pool")
                .isEmpty();
    }

    @Test
    void isFoundInACircleOfCauses() {
        IllegalStateException one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));
        assertThat(DatabaseFailure.of(one)).isEmpty();
    }

    @Test
    void isLoggedInALineNowAndThen() {
        List<LogRecord> log = new ArrayList<>();
        Logger logger = Logger.getLogger("org.chancery.serve.operation.DatabaseFailureTest");
        logger.addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        SparingLog sparing = new SparingLog(org.jboss.logging.Logger.getLogger(logger.getName()));
        for (int time = 0; time < 1000; time++) {
            sparing.warn(DatabaseFailure.AWAY, new SQLException("gone", "08006"));
            sparing.warn(DatabaseFailure.HAS_NO_ROOM, new SQLException("full", "53100"));
        }
        assertThat(log)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.getThrown()).isNull());
    }
}
