package org.chancery.ingest.command;

import picocli.CommandLine.IVersionProvider;

/** The version that the application was built as. */
final class ApplicationVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        // The JAR's own: the configuration tells it only once the application has started.
        var version = ApplicationVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Chancery " + (version == null ? "(not packaged)" : version)};
    }
}
