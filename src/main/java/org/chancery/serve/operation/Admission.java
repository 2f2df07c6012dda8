package org.chancery.serve.operation;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.database.ServerWatch;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Runs operations on threads of their own, in lanes of limited width, so that cheap ones always find room. The price of
 * an operation decides its lane before it runs. A running operation that takes longer than its lane allows moves to the
 * next lane, so a wrong price harms nobody.
 */
@ApplicationScoped
public class Admission {
    private static final int RETRY_AFTER_SECONDS = 5;

    private final ExecutorService threads = Executors.newCachedThreadPool(OperationThreads.named("operation"));
    private final Deadlines deadlines;
    private final OperationsConfig config;
    private final ServerWatch server;
    private final Lane<Ticket> cheap;
    private final Lane<Ticket> moderate;
    private final Lane<Ticket> dear;

    Admission(OperationsConfig config, Deadlines deadlines, ServerWatch server) {
        this.server = server;
        this.config = config;
        this.deadlines = deadlines;
        int processors = Runtime.getRuntime().availableProcessors();
        int moderateAtOnce = config.moderateAtOnce().orElse(Math.max(3, Math.min(6, 2 * processors)));
        int dearAtOnce = config.dearAtOnce().orElse(Math.max(2, Math.min(4, processors)));
        cheap = new Lane<>(config.cheapAtOnce(), config.cheapAtOnce(), config.cheapWaiting());
        // A running operation from another lane cannot wait in a queue, so twice as many may run.
        moderate = new Lane<>(moderateAtOnce, 2 * moderateAtOnce, config.moderateWaiting());
        dear = new Lane<>(dearAtOnce, 2 * dearAtOnce, config.dearWaiting());
    }

    /** Runs the work as soon as there is room for a cheap operation. Its deadline starts now. */
    public void submit(AdmittedWork work) {
        deadlines.enforce(work.cancellation());
        enter(new Ticket(work, cheap));
    }

    /** Whether an operation of this price runs among cheap ones. */
    public boolean isCheap(long price) {
        return lane(price) == cheap;
    }

    /** Runs the work of a moderate or dear operation as soon as there is room for it. */
    public void resubmit(AdmittedWork work, long price) {
        enter(new Ticket(work, lane(price)));
    }

    private Lane<Ticket> lane(long price) {
        if (price > config.dearAbove()) {
            return dear;
        }
        return price > config.moderateAbove() ? moderate : cheap;
    }

    private void enter(Ticket ticket) {
        switch (ticket.lane.enter(ticket)) {
            case RUNS -> threads.execute(() -> run(ticket));
            case WAITS -> {
                ticket.work.cancellation().onCancel(() -> giveUp(ticket));
                Future<?> impatience = deadlines.after(config.deadline().dividedBy(2), () -> giveUp(ticket));
                ticket.work.cancellation().onFinish(() -> impatience.cancel(false));
            }
            case NONE -> ticket.work.reject(overloaded("The server has no room for another operation."));
        }
    }

    /**
     * A client that left or waited too long loses its position in the queue. Work with little time left would only
     * start in vain.
     */
    private void giveUp(Ticket ticket) {
        if (ticket.lane.giveUp(ticket)) {
            ticket.work.reject(overloaded("The operation waited for half of the time that an operation may take."));
        }
    }

    private void run(Ticket ticket) {
        try {
            limitStay(ticket);
            ticket.work.run();
        } finally {
            leave(ticket);
        }
    }

    private void limitStay(Ticket ticket) {
        if (ticket.lane != dear) {
            Duration longest = ticket.lane == cheap ? config.moderateAfter() : config.dearAfter();
            ticket.overrun = deadlines.after(longest, () -> changeLane(ticket));
        }
    }

    private void leave(Ticket ticket) {
        synchronized (ticket) {
            ticket.isOver = true;
            if (ticket.overrun != null) {
                ticket.overrun.cancel(false);
            }
        }
        startNext(ticket.lane);
    }

    private void changeLane(Ticket ticket) {
        Lane<Ticket> left;
        synchronized (ticket) {
            if (ticket.isOver) {
                return;
            }
            left = ticket.lane;
            Lane<Ticket> next = left == cheap && moderate.overrun() ? moderate : dear.overrun() ? dear : null;
            if (next == null && !ticket.isLate) {
                // All are slow for a moment when many connections are opened, or the database writes a checkpoint.
                ticket.isLate = true;
                limitStay(ticket);
                return;
            }
            if (next == null) {
                ticket.work.cancellation().cancel(overloaded("The server has too many slow operations."));
                return;
            }
            ticket.lane = next;
            limitStay(ticket);
        }
        startNext(left);
    }

    private void startNext(Lane<Ticket> lane) {
        lane.leave().ifPresent(next -> threads.execute(() -> run(next)));
    }

    /** A silent database is the real cause of slow operations. */
    private ClientError overloaded(String why) {
        if (!server.isAnswered()) {
            return DatabaseFailure.AWAY.toClientError();
        }
        return new ClientError(
                ErrorCode.OVERLOADED,
                why + " Try again in " + RETRY_AFTER_SECONDS + " seconds.",
                Map.of(ClientError.RETRY_AFTER, RETRY_AFTER_SECONDS));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Work in a lane. The lane may change while the work runs. */
    private static final class Ticket {
        private final AdmittedWork work;
        private volatile Lane<Ticket> lane;
        private boolean isOver;

        /** Whether it has found no room in another lane once, and stayed. */
        private boolean isLate;

        private @Nullable Future<?> overrun;

        Ticket(AdmittedWork work, Lane<Ticket> lane) {
            this.work = work;
            this.lane = lane;
        }
    }
}
