package org.chancery.serve.http;

/**
 * One who asks.
 *
 * @param identity the name of its key, or its address
 */
record Client(String identity, long pointsPerSecond, long burst) {

    Client {
        if (pointsPerSecond < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "The rate of %s has to be at least one point per second, and one at once.".formatted(identity));
        }
    }

    long secondsToFill() {
        return Math.max(1, burst / pointsPerSecond);
    }
}
