package org.chancery.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The memory of this machine, or of its container. */
final class MemoryOfMachine {
    private static final long BYTES_OF_A_MEGABYTE = 1L << 20;

    /** Where the JVM does not say: a small machine. */
    private static final long A_SMALL_ONE_IN_MEGABYTES = 4_096;

    private MemoryOfMachine() {}

    static long megabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                        && machine.getTotalMemorySize() > 0
                ? machine.getTotalMemorySize() / BYTES_OF_A_MEGABYTE
                : A_SMALL_ONE_IN_MEGABYTES;
    }
}
