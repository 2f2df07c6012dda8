package org.chancery.serve.http;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The address of this site: the configured one, or else that of the request. What a proxy says about the request counts
 * only if Quarkus trusts the proxy ({@code quarkus.http.proxy.*}).
 */
@ApplicationScoped
@Startup
public class SiteAddress {
    private static final String SETTING = "chancery.public-url";

    private final @Nullable URI configured;

    SiteAddress(@ConfigProperty(name = SETTING) Optional<URI> publicUrl) {
        configured = publicUrl.map(SiteAddress::checked).orElse(null);
    }

    private static URI checked(URI url) {
        boolean isWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!isWeb || url.getHost() == null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "%s is %s. Give the address of the site, such as https://chancery.example.org."
                            .formatted(SETTING, url));
        }
        return URI.create(url.toString().replaceFirst("/+$", ""));
    }

    /** The root of the site for the client of the request, without a slash at its end. */
    public URI of(HttpServerRequest request) {
        return configured == null ? asked(request) : configured;
    }

    private static URI asked(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return URI.create(request.scheme() + "://" + authority);
    }
}
