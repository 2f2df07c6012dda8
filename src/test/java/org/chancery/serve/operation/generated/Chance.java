package org.chancery.serve.operation.generated;

import java.util.List;
import java.util.SplittableRandom;

/** The random choices of one operation. The same seed makes the same choices. */
public final class Chance {
    private final SplittableRandom random;

    public Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in this share of all cases. */
    public boolean of(double share) {
        return random.nextDouble() < share;
    }

    /** A number from 0, below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
