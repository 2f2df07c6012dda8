package org.chancery.ingest.command;

import java.util.concurrent.Callable;

/** A command that works in the archive; its outcome is the exit status. */
interface ArchiveCommand extends Callable<Integer> {

    /**
     * Looks at the arguments before the archive is opened.
     *
     * @throws CommandFailure if they cannot be followed
     */
    default void check() {}
}
