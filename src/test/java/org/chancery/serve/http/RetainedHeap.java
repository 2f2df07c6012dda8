package org.chancery.serve.http;

import java.lang.management.ManagementFactory;

/** What of the heap is left after the garbage has been collected. */
public final class RetainedHeap {
    private static final int COLLECTIONS = 5;

    private RetainedHeap() {}

    /** In bytes; the least of several collections. */
    public static long bytes() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
