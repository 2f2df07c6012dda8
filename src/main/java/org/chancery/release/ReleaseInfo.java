package org.chancery.release;

import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells {@code /q/info} what was built. */
@ApplicationScoped
class ReleaseInfo implements InfoContributor {

    @Override
    public String name() {
        return "release";
    }

    @Override
    public Map<String, Object> data() {
        Release release = Release.THIS;
        return Map.of("version", release.version(), "commit", release.commit(), "time", release.time());
    }
}
