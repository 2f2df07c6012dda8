package org.chancery.serve.http;

import java.lang.management.ManagementFactory;

/** The size of the heap after garbage collection. */
public final class RetainedHeap {
    private static final int COLLECTIONS = 5;

    private RetainedHeap() {}

    /** The size in bytes, the least of several collections. */
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
