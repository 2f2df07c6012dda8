package org.chancery.release;

import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
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
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", release.version());
        told.put("commit", release.commit());
        told.put("time", release.time());
        return told;
    }
}
