package org.chancery.wire.testapi;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** The application with {@link WireTestApi} as its schema. */
public final class WireTestProfile implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(WireTestSchema.class);
    }
}
