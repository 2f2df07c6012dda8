package org.chancery.postgres;

/** Waiting, with a clear message on interruption. */
final class Pause {

    private Pause() {}

    static void shortly() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        }
    }

    static EmbeddedDatabaseException interrupted(InterruptedException interruption) {
        Thread.currentThread().interrupt();
        return new EmbeddedDatabaseException(
                "Interrupted while waiting for the embedded database. Start the application again.", interruption);
    }
}
