package org.chancery.ingest.command;

import java.util.concurrent.Callable;

/** A command that needs the archive; its outcome is the exit status. */
interface ArchiveCommand extends Callable<Integer> {

    /**
     * Checks the arguments before the archive is opened.
     *
     * @throws CommandFailure if they are wrong
     */
    default void check() {}
}
