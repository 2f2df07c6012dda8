package org.chancery.serve.http.testapi;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** A server with {@link TestApi} that has little room, little time and little patience with its clients. */
public final class SmallServerProfile implements QuarkusTestProfile {
    public static final int CHEAP_AT_ONCE = 4;
    public static final int CHEAP_WAITING = 6;
    public static final int MODERATE_AT_ONCE = 2;
    public static final int MODERATE_WAITING = 3;
    public static final int DEAR_AT_ONCE = 2;
    public static final int DEAR_WAITING = 3;
    public static final int MODERATE_ABOVE = 500;
    public static final int DEAR_ABOVE = 2_000;
    public static final long BURST = 10_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("chancery.operations.deadline", "2s"),
                Map.entry("chancery.operations.cheap-at-once", String.valueOf(CHEAP_AT_ONCE)),
                Map.entry("chancery.operations.cheap-waiting", String.valueOf(CHEAP_WAITING)),
                Map.entry("chancery.operations.moderate-above", String.valueOf(MODERATE_ABOVE)),
                Map.entry("chancery.operations.moderate-after", "100ms"),
                Map.entry("chancery.operations.moderate-at-once", String.valueOf(MODERATE_AT_ONCE)),
                Map.entry("chancery.operations.moderate-waiting", String.valueOf(MODERATE_WAITING)),
                Map.entry("chancery.operations.dear-at-once", String.valueOf(DEAR_AT_ONCE)),
                Map.entry("chancery.operations.dear-waiting", String.valueOf(DEAR_WAITING)),
                Map.entry("chancery.operations.dear-above", String.valueOf(DEAR_ABOVE)),
                Map.entry("chancery.operations.dear-after", "100ms"),
                Map.entry("chancery.rates.points-per-second", "10"),
                Map.entry("chancery.rates.burst", String.valueOf(BURST)),
                Map.entry("chancery.rates.keys.newsroom.secret", "the newsroom's secret"),
                Map.entry("chancery.rates.keys.newsroom.points-per-second", "100"),
                Map.entry("chancery.rates.keys.newsroom.burst", "50000"),
                // The tests are the proxy, and say for whom they ask.
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1"));
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TestApiSchema.class);
    }
}
