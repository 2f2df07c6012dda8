package org.chancery;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * The rule for everything that is tested with values by chance: a build tries the same values each time, so that a
 * failure comes from the change that it checks. New values are tried where somebody asks for them:
 *
 * <ul>
 *   <li>{@code -Dchancery.fuzz.seed=random} takes other values in each property; a number takes those of that seed,
 *       such as the one that a failed property prints.
 *   <li>{@code -Dchancery.fuzz.tries=5000} tries so many in each property.
 * </ul>
 *
 * <p>jqwik finds this class by {@code META-INF/services}, so a new property needs nothing.
 */
public final class FixedSeeds implements AroundPropertyHook {
    private static final String SEED = "1";
    private static final String RANDOM = "random";

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        String seed = System.getProperty("chancery.fuzz.seed", SEED);
        if (!seed.equals(RANDOM)) {
            context.attributes().setSeed(seed);
        }
        Integer tries = Integer.getInteger("chancery.fuzz.tries");
        if (tries != null) {
            context.attributes().setTries(tries);
        }
        return property.execute();
    }
}
