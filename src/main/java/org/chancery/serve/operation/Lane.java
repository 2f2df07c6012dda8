package org.chancery.serve.operation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Operations of one kind: so many run, so many wait for their turn, and no more find a place. */
final class Lane<T> {
    private final int mostRunning;
    private final int mostOverrunning;
    private final int mostWaiting;
    private final Deque<T> waiting = new ArrayDeque<>();
    private int running;

    /** @param mostOverrunning how many may run once those are counted that came from another lane while they ran */
    Lane(int mostRunning, int mostOverrunning, int mostWaiting) {
        this.mostRunning = mostRunning;
        this.mostOverrunning = mostOverrunning;
        this.mostWaiting = mostWaiting;
    }

    enum Place {
        RUNS,
        WAITS,
        NONE
    }

    synchronized Place enter(T work) {
        if (running < mostRunning) {
            running++;
            return Place.RUNS;
        }
        if (waiting.size() < mostWaiting) {
            waiting.add(work);
            return Place.WAITS;
        }
        return Place.NONE;
    }

    /** Takes in what already runs; false where too much of it does. */
    synchronized boolean overrun() {
        if (running >= mostOverrunning) {
            return false;
        }
        running++;
        return true;
    }

    /** One that ran has ended. Returns the one whose turn it is, which then counts as running. */
    synchronized Optional<T> leave() {
        running--;
        if (running >= mostRunning) {
            return Optional.empty();
        }
        T next = waiting.poll();
        if (next != null) {
            running++;
        }
        return Optional.ofNullable(next);
    }

    /** Whether the work waited; it does no longer. */
    synchronized boolean giveUp(T work) {
        return waiting.remove(work);
    }
}
