package org.chancery;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Gives memory that the heap no longer needs back to the machine. Left alone, the JVM keeps whatever a busy hour took,
 * up to a quarter of the machine, because it collects garbage only when more is asked for.
 *
 * <p>These options of the JVM may be set while it runs, so nobody has to name them on the command line.
 */
final class HeapAtRest {
    private static final Logger LOG = Logger.getLogger(HeapAtRest.class);

    private static final Map<String, String> OPTIONS = Map.of(
            // After a minute without a collection, a concurrent one. It takes some 50 ms of one processor.
            "G1PeriodicGCInterval", "60000",
            // The free part of the heap, in percent. More is taken again when it is needed.
            "MinHeapFreeRatio", "10",
            "MaxHeapFreeRatio", "20");

    private HeapAtRest() {}

    /** Settings of the command line stay. A JVM without these options, or a native executable, is left alone. */
    static void release() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            OPTIONS.forEach((name, value) -> set(machine, name, value));
        }
    }

    private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
        try {
            if (machine.getVMOption(name).getOrigin() == VMOption.Origin.DEFAULT) {
                machine.setVMOption(name, value);
            }
        } catch (IllegalArgumentException unknown) {
            LOG.debugf("The JVM has no option %s: %s", name, unknown.getMessage());
        }
    }
}
