package org.chancery.wire;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.database.ServerWatch;

/**
 * Runs operations on threads of their own, as many at a time as the server has room for, and keeps room for cheap ones
 * however many dear ones there are. What is dear is known by its price before it runs, and by its time while it runs: an
 * operation that takes long goes on as a dear one, so that a wrong price harms nobody.
 */
@ApplicationScoped
class Admission {
    private static final int MOST_DEAR_BY_DEFAULT = 8;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final ExecutorService threads = Executors.newCachedThreadPool(OperationThreads.named("operation"));
    private final Deadlines deadlines;
    private final OperationsConfig config;
    private final ServerWatch server;
    private final Lane<Ticket> cheap;
    private final Lane<Ticket> dear;

    Admission(OperationsConfig config, Deadlines deadlines, ServerWatch server) {
        this.server = server;
        this.config = config;
        this.deadlines = deadlines;
        int processors = Runtime.getRuntime().availableProcessors();
        int dearAtOnce = config.dearAtOnce().orElse(Math.max(2, Math.min(MOST_DEAR_BY_DEFAULT, processors)));
        cheap = new Lane<>(config.cheapAtOnce(), config.cheapAtOnce(), config.cheapWaiting());
        // A cheap one that turns out to be dear cannot go back into a queue, so twice as many may run.
        dear = new Lane<>(dearAtOnce, 2 * dearAtOnce, config.dearWaiting());
    }

    /** Runs the work when there is room for a cheap operation. From now on its deadline counts. */
    void submit(AdmittedWork work) {
        deadlines.enforce(work.cancellation());
        enter(new Ticket(work, cheap));
    }

    /** Runs the work, which an operation that runs has found to be dear, when there is room for a dear one. */
    void submitDear(AdmittedWork work) {
        enter(new Ticket(work, dear));
    }

    /** Whether an operation of this price is a dear one. */
    boolean isDear(long price) {
        return price > config.dearAbove();
    }

    private void enter(Ticket ticket) {
        switch (ticket.lane.enter(ticket)) {
            case RUNS -> threads.execute(() -> run(ticket));
            case WAITS -> ticket.work.cancellation().onCancel(() -> giveUp(ticket));
            case NONE -> ticket.work.refuse(overloaded("The server has as many operations as it has room for."));
        }
    }

    /** A client that left, or waited too long, gives its place in the queue to others. */
    private void giveUp(Ticket ticket) {
        if (ticket.lane.giveUp(ticket)) {
            ticket.work.refuse(overloaded("The operation waited for its turn as long as an operation may take."));
        }
    }

    private void run(Ticket ticket) {
        Future<?> overrun = deadlines.after(config.dearAfter(), () -> continueAsDear(ticket));
        try {
            ticket.work.run();
        } finally {
            overrun.cancel(false);
            leave(ticket);
        }
    }

    private void leave(Ticket ticket) {
        Lane<Ticket> left;
        synchronized (ticket) {
            ticket.isOver = true;
            left = ticket.lane;
        }
        startNext(left);
    }

    private void continueAsDear(Ticket ticket) {
        synchronized (ticket) {
            if (ticket.isOver || ticket.lane == dear) {
                return;
            }
            if (!dear.overrun()) {
                ticket.work.cancellation().cancel(overloaded("The server has too many operations that take long."));
                return;
            }
            ticket.lane = dear;
        }
        startNext(cheap);
    }

    private void startNext(Lane<Ticket> lane) {
        lane.leave().ifPresent(next -> threads.execute(() -> run(next)));
    }

    /** Where the database is silent, that is why everything takes long. */
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

    /** Work that is in a lane, which may change while it runs. */
    private static final class Ticket {
        private final AdmittedWork work;
        private Lane<Ticket> lane;
        private boolean isOver;

        Ticket(AdmittedWork work, Lane<Ticket> lane) {
            this.work = work;
            this.lane = lane;
        }
    }
}
