package org.chancery.record;

/**
 * What is written in the archive, as far as a snapshot of it shows: two snapshots of one state show the same records,
 * on any node.
 *
 * @param changes how many transactions have written
 * @param mark the random numbers of these transactions, joined by XOR
 */
public record ArchiveState(long changes, long mark) {

    /** The state as a short text. */
    public String text() {
        return Long.toString(changes, Character.MAX_RADIX) + "-" + Long.toUnsignedString(mark, Character.MAX_RADIX);
    }
}
