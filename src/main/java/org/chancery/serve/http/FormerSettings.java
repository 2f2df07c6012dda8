package org.chancery.serve.http;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings under the names that they had before. */
@ConfigMapping(prefix = "chancery.export")
interface FormerSettings {

    /** Now {@code chancery.public-url}. */
    Optional<URI> publicUrl();
}
