package org.chancery.serve.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;

/** The rates of clients, in the points of the prices of operations. */
@ConfigMapping(prefix = "chancery.rates")
public interface RatesConfig {

    /** Whether clients are limited at all. */
    @WithDefault("true")
    boolean enabled();

    /** The points that a client without a key regains each second. */
    @WithDefault("20000")
    long pointsPerSecond();

    /** The points that a client without a key may use at once. */
    @WithDefault("1200000")
    long burst();

    /** Addresses that are not limited, in CIDR notation. */
    @WithDefault("127.0.0.0/8,::1/128")
    List<String> exempt();

    /** Clients with a key of their own, by any name. They send it in the header {@code X-API-Key}. */
    Map<String, Key> keys();

    /** A client with a key. */
    interface Key {

        /** The secret. */
        String secret();

        /** The points that the client regains each second. */
        long pointsPerSecond();

        /** The points that the client may use at once. */
        long burst();
    }
}
