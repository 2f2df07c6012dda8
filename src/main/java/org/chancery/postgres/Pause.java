package org.chancery.postgres;

/** Waiting, with an interruption told as what it means here. */
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
