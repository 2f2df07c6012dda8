package org.chancery.serve.http;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where readers find this site: under the address that is configured, else under that of the request. What a proxy says
 * of the latter counts only where Quarkus trusts the proxy ({@code quarkus.http.proxy.*}).
 */
@ApplicationScoped
@Startup
public class SiteAddress {
    private static final Logger LOG = Logger.getLogger(SiteAddress.class);
    private static final String SETTING = "chancery.public-url";

    private final @Nullable URI configured;

    SiteAddress(@ConfigProperty(name = SETTING) Optional<URI> publicUrl, FormerSettings former) {
        if (publicUrl.isEmpty() && former.publicUrl().isPresent()) {
            LOG.warnf("chancery.export.public-url is now %s, and holds for the whole site. Rename it.", SETTING);
        }
        configured = publicUrl.or(former::publicUrl).map(SiteAddress::checked).orElse(null);
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

    /** The root of the site for whoever sent the request, without a slash at its end. */
    public URI of(HttpServerRequest request) {
        return configured == null ? asked(request) : configured;
    }

    private static URI asked(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return URI.create(request.scheme() + "://" + authority);
    }
}
