package org.chancery.record;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The query of a reader that is expected to ask only once. A single query sees one state of the archive without a
 * transaction, whose end would cost a round trip more. Whether it was the only one is known at the end: if not, what
 * was read may be of two states.
 */
public final class LoneQuery {
    private @Nullable BaseConnection sentOn;

    /** Whether something else was asked after the query, in a transaction that began later. */
    public boolean wasFollowed() {
        return sentOn != null && isInTransaction(sentOn);
    }

    /** Lets the next statement of the connection do without a transaction, if nothing was asked before it. */
    boolean begin(Connection connection) throws SQLException {
        BaseConnection driver = connection.unwrap(BaseConnection.class);
        if (sentOn != null || isInTransaction(driver)) {
            return false;
        }
        sentOn = driver;
        driver.setAutoCommit(true);
        return true;
    }

    /** Whatever comes now has a transaction. The driver sends nothing for either. */
    void end() throws SQLException {
        if (sentOn != null && !sentOn.isClosed()) {
            sentOn.setAutoCommit(false);
        }
    }

    private static boolean isInTransaction(BaseConnection driver) {
        return driver.getTransactionState() != TransactionState.IDLE;
    }
}
