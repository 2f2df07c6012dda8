package org.chancery.ingest.command;

import org.chancery.release.Release;
import picocli.CommandLine.IVersionProvider;

/** What the application was built from. */
final class ApplicationVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Release release = Release.THIS;
        return new String[] {
            "Chancery " + release.version(), "Commit " + release.commit(), "Time " + release.time(),
        };
    }
}
