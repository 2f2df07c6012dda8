package org.chancery.serve.operation;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chancery.database.ServerWatch;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;

/** Cancels work whose time is up, and insists until it has ended. */
@ApplicationScoped
class Deadlines {
    /** A request to cancel has no effect where it arrives between two statements, so it is repeated. */
    private static final long REPEAT_MILLIS = 200;

    /** Then the connection is cut off: the database does not answer on it. */
    private static final int TRIES = 10;

    private static final int MOST_SENDERS = 8;

    private final Duration deadline;
    private final ServerWatch server;
    private final ScheduledThreadPoolExecutor clock;
    private final ThreadPoolExecutor senders;

    Deadlines(OperationsConfig config, ServerWatch server) {
        this.server = server;
        deadline = config.deadline();
        clock = new ScheduledThreadPoolExecutor(1, OperationThreads.named("deadlines"));
        // Almost every operation ends in time, and its task would otherwise stay in memory until then.
        clock.setRemoveOnCancelPolicy(true);
        // The application stops.
        clock.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        senders = new ThreadPoolExecutor(
                0,
                MOST_SENDERS,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                OperationThreads.named("cancel-sql"),
                // It is tried again.
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Runs the action, which must not wait for anything, after this time, unless it is cancelled before. */
    Future<?> after(Duration time, Runnable action) {
        return clock.schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Cancels the work at the deadline of operations, and sees to it that it ends whenever it is cancelled. */
    void enforce(Cancellation work) {
        Future<?> task = after(deadline, () -> work.cancel(exceeded()));
        work.onFinish(() -> task.cancel(false));
        pursue(work);
    }

    /** Sees to it that the work ends whenever it is cancelled. */
    void pursue(Cancellation work) {
        work.onCancel(() -> press(work, 1));
    }

    private void press(Cancellation work, int attempt) {
        if (work.isOver()) {
            return;
        }
        if (attempt <= TRIES) {
            senders.execute(work::cancelSql);
        } else {
            work.cutConnection();
        }
        ScheduledFuture<?> unused =
                clock.schedule(() -> press(work, attempt + 1), REPEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Where the database is silent, asking for less would not help. */
    private ClientError exceeded() {
        if (!server.isAnswered()) {
            return DatabaseFailure.AWAY.toClientError();
        }
        return new ClientError(
                ErrorCode.DEADLINE_EXCEEDED,
                ("The operation took longer than %s s and was ended. Ask for less: a shorter period, a smaller "
                                + "page, fewer fields.")
                        .formatted(deadline.toMillis() / 1000.0));
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
        senders.shutdownNow();
    }
}
