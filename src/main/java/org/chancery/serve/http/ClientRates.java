package org.chancery.serve.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;

/**
 * Limits each client with a token bucket. The bucket holds the points that the client may use at once, and fills up
 * again with time. A client is known by its key, or else by its address.
 */
@ApplicationScoped
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.PSAMS")
public class ClientRates {
    private static final String LIMIT = "RateLimit";
    private static final String POLICY = "RateLimit-Policy";
    private static final long MOST_CLIENTS = 100_000;

    private final boolean enabled;
    private final Clients clients;
    private final LoadingCache<Client, Bucket> buckets;

    ClientRates(RatesConfig config) {
        enabled = config.enabled();
        clients = new Clients(config);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                // A full bucket is like a new one.
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(ClientRates::bucket);
    }

    /**
     * Takes the price of the request from the bucket, and writes the rest into the response.
     *
     * @throws ClientError RATE_LIMITED if the client has too few points left; UNAUTHENTICATED if its key is unknown
     */
    public void charge(RoutingContext http, long price) {
        HttpServerRequest request = http.request();
        if (!enabled || (request.getHeader(Clients.KEY_HEADER) == null && clients.isExempt(request.remoteAddress()))) {
            return;
        }
        Client client = clients.of(request);
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(Math.min(price, client.burst()));
        http.response()
                .putHeader(POLICY, "\"points\";q=%d;w=%d".formatted(client.burst(), client.secondsToFill()))
                .putHeader(
                        LIMIT,
                        "\"points\";r=%d;t=%d"
                                .formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            long wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
            throw new ClientError(
                    ErrorCode.RATE_LIMITED,
                    ("Your limit is %d points at once and %d each second, and this costs %d points."
                                    + " Try again in %d seconds, or ask for less.")
                            .formatted(client.burst(), client.pointsPerSecond(), price, wait),
                    Map.of(ClientError.RETRY_AFTER, wait));
        }
    }

    private static Bucket bucket(Client client) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(client.burst()).refillGreedy(client.pointsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
