package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * Says, after the commit, that records were written, and that what is held in memory must be read again.
 *
 * @param state the state that the archive has reached; null if it was not asked for
 */
public record ArchiveChanged(@Nullable ArchiveState state) {

    public ArchiveChanged() {
        this(null);
    }
}
