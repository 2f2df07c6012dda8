package org.chancery.ingest.input;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order that the dates of a column have in common, as far as they show it. */
public final class DayOrders {
    private final EnumSet<DayOrder> possible = EnumSet.allOf(DayOrder.class);
    private @Nullable String proof;
    private @Nullable String first;
    private @Nullable String contradiction;

    /** Takes a value of the column; what is no date of numbers shows nothing. */
    public void take(@Nullable String text) {
        Set<DayOrder> orders = text == null ? Set.of() : DayOrder.possible(text);
        if (orders.isEmpty()) {
            return;
        }
        first = first == null ? text : first;
        int before = possible.size();
        possible.retainAll(orders);
        contradiction = possible.isEmpty() && contradiction == null ? text : contradiction;
        if (possible.size() == 1 && before > 1) {
            proof = text;
        }
    }

    /** Whether the column has dates of numbers at all. */
    public boolean areNeeded() {
        return first != null;
    }

    /** The one order that fits all dates; null if several do, or none. */
    public @Nullable DayOrder only() {
        return areNeeded() && possible.size() == 1 ? possible.iterator().next() : null;
    }

    /** The date that shows the order. */
    public String proof() {
        return proof == null ? String.valueOf(first) : proof;
    }

    /** The first date that is in another order than those before it. */
    public String contradiction() {
        return String.valueOf(contradiction);
    }

    /** Whether the dates contradict each other: no order fits all. */
    public boolean isContradictory() {
        return areNeeded() && possible.isEmpty();
    }
}
