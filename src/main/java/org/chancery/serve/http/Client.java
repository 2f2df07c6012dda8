package org.chancery.serve.http;

/**
 * A client, with its rate.
 *
 * @param identity the name of its key, or its address
 */
record Client(String identity, long pointsPerSecond, long burst) {

    Client {
        if (pointsPerSecond < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "The rate of %s is below one point. Set points-per-second and burst to 1 or more."
                            .formatted(identity));
        }
    }

    long secondsToFill() {
        return Math.max(1, burst / pointsPerSecond);
    }
}
