package org.chancery.release;

import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds the build to {@code /q/info}. */
@ApplicationScoped
class ReleaseInfo implements InfoContributor {

    @Override
    public String name() {
        return "release";
    }

    @Override
    public Map<String, Object> data() {
        Release release = Release.THIS;
        Map<String, Object> build = new LinkedHashMap<>();
        build.put("version", release.version());
        build.put("commit", release.commit());
        build.put("time", release.time());
        return build;
    }
}
