package org.chancery.serve.http;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the client of a request. The address is that of the connection. What a proxy says about it counts only if
 * Quarkus is configured to trust the proxy.
 */
final class Clients {
    static final String KEY_HEADER = "X-API-Key";

    /** The owner of one IPv6 address usually has 2^64. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final RatesConfig config;
    private final List<IpSubnetFilterRule> exempt;
    private final Map<String, Client> byDigest;

    Clients(RatesConfig config) {
        this.config = config;
        exempt = config.exempt().stream()
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(network -> new IpSubnetFilterRule(network, IpFilterRuleType.ACCEPT))
                .toList();
        byDigest = config.keys().entrySet().stream()
                .collect(Collectors.toMap(
                        key -> digest(key.getValue().secret()),
                        key -> new Client(
                                "key " + key.getKey(),
                                key.getValue().pointsPerSecond(),
                                key.getValue().burst())));
    }

    boolean isExempt(@Nullable SocketAddress address) {
        InetAddress ip = ip(address);
        return ip != null && exempt.stream().anyMatch(network -> network.matches(new InetSocketAddress(ip, 0)));
    }

    /** @throws ClientError UNAUTHENTICATED if the key of the request is unknown */
    Client of(HttpServerRequest request) {
        String secret = request.getHeader(KEY_HEADER);
        if (secret == null) {
            return new Client(network(request.remoteAddress()), config.pointsPerSecond(), config.burst());
        }
        // Compared by digest, so that the time of a comparison reveals nothing about the secrets.
        Client known = byDigest.get(digest(secret));
        if (known == null) {
            throw new ClientError(
                    ErrorCode.UNAUTHENTICATED,
                    "The key in X-API-Key is unknown. Check it, or send none: most requests need no key.");
        }
        return known;
    }

    private static String network(@Nullable SocketAddress address) {
        InetAddress ip = ip(address);
        if (ip == null) {
            return String.valueOf(address);
        }
        return ip instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(ip.getAddress(), IPV6_NETWORK_BYTES))
                : ip.getHostAddress();
    }

    private static @Nullable InetAddress ip(@Nullable SocketAddress address) {
        if (address == null || address.hostAddress() == null) {
            return null;
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address.hostAddress());
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address has neither 4 nor 16 bytes", e);
        }
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
