package org.chancery.serve.http.testapi;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds operations until a test lets them go. */
public final class Gate {

    private static volatile CountDownLatch opened = new CountDownLatch(0);
    private static volatile CountDownLatch reached = new CountDownLatch(0);

    private Gate() {}

    /** Closes the gate; {@link #isReached} then waits for so many operations. */
    public static void close(int operations) {
        reached = new CountDownLatch(operations);
        opened = new CountDownLatch(1);
    }

    /** Lets everyone through. */
    public static void open() {
        opened.countDown();
    }

    /** Whether all the operations stand at the gate at once, after a wait. */
    public static boolean isReached() throws InterruptedException {
        return reached.await(30, TimeUnit.SECONDS);
    }

    static void pass() {
        reached.countDown();
        try {
            if (!opened.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody opened the gate");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
