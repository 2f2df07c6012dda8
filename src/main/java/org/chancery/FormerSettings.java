package org.chancery;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Settings whose names changed. A former name counts where the present one is not set. */
public final class FormerSettings implements ConfigSourceInterceptor {
    private static final String PUBLIC_URL = "chancery.public-url";
    private static final String FORMER_PUBLIC_URL = "chancery.export.public-url";
    private static final String GRAPHQL = "chancery.graphql.";
    private static final String FORMER_GRAPHQL = "chancery.wire.";

    /** The ordinal that SmallRye gives to the defaults in the code. */
    private static final int DEFAULTS = Integer.MIN_VALUE;

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue present = context.proceed(name);
        String former = formerNameOf(name);
        if (former == null || isSet(present)) {
            return present;
        }
        ConfigValue value = context.proceed(former);
        return value == null ? present : value.withName(name);
    }

    /** Hides the one former name below another mapped prefix, where SmallRye would reject it as unknown. */
    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        Set<String> names = new HashSet<>();
        context.iterateNames().forEachRemaining(names::add);
        if (names.remove(FORMER_PUBLIC_URL)) {
            names.add(PUBLIC_URL);
        }
        return names.iterator();
    }

    /** A sentence for each former name that is in use. */
    static List<String> warnings(Config config) {
        List<String> warnings = new ArrayList<>();
        if (isInUse(config, FORMER_PUBLIC_URL)) {
            warnings.add("%s is now %s, and holds for the whole site. Rename the setting."
                    .formatted(FORMER_PUBLIC_URL, PUBLIC_URL));
        }
        for (String name : config.getPropertyNames()) {
            String former = name.startsWith(GRAPHQL) ? formerNameOf(name) : null;
            if (former != null && isInUse(config, former)) {
                warnings.add("%s is now %s. Rename the setting.".formatted(former, name));
            }
        }
        return warnings;
    }

    private static @Nullable String formerNameOf(String name) {
        if (name.equals(PUBLIC_URL)) {
            return FORMER_PUBLIC_URL;
        }
        return name.startsWith(GRAPHQL) ? FORMER_GRAPHQL + name.substring(GRAPHQL.length()) : null;
    }

    private static boolean isInUse(Config config, String former) {
        return config.getConfigValue(former).getRawValue() != null;
    }

    private static boolean isSet(@Nullable ConfigValue value) {
        return value != null && value.getConfigSourceOrdinal() != DEFAULTS;
    }
}
