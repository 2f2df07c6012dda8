package org.chancery.serve.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;

/** How much a client may ask for. A price is in the same points as that of an operation. */
@ConfigMapping(prefix = "chancery.rates")
public interface RatesConfig {

    /** Whether clients are limited at all. */
    @WithDefault("true")
    boolean enabled();

    /** What a client without a key gets back each second. */
    @WithDefault("20000")
    long pointsPerSecond();

    /** What a client without a key that has asked for nothing lately may ask for at once. */
    @WithDefault("1200000")
    long burst();

    /** Addresses that are not limited, in CIDR notation. */
    @WithDefault("127.0.0.0/8,::1/128")
    List<String> exempt();

    /** Clients with a key of their own, by any name. They send it in the header {@code X-API-Key}. */
    Map<String, Key> keys();

    /** A client that is known by its key and not by its address. */
    interface Key {

        /** The secret. */
        String secret();

        /** What the client gets back each second. */
        long pointsPerSecond();

        /** What the client may ask for at once. */
        long burst();
    }
}
