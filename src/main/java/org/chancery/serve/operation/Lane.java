package org.chancery.serve.operation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Operations of one kind. A limited number runs, a limited number waits, and the rest is rejected. */
final class Lane<T> {
    private final int mostRunning;
    private final int mostOverrunning;
    private final int mostWaiting;
    private final Deque<T> waiting = new ArrayDeque<>();
    private int running;

    /** @param mostOverrunning the most that may run, with those that came from another lane */
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

    /** Takes in running work from another lane; false if the lane is full. */
    synchronized boolean overrun() {
        if (running >= mostOverrunning) {
            return false;
        }
        running++;
        return true;
    }

    /** Ends a running ticket. Returns the next one, which now counts as running. */
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

    /** Takes the work out of the queue; false if it was not there. */
    synchronized boolean giveUp(T work) {
        return waiting.remove(work);
    }
}
