package org.chancery.ingest.format.cow;

/** Reads the disputes of the Correlates of War Project by pairs of states. */
public final class DyadicMidReader extends DyadReader {

    /** Reads the project's own table. */
    public DyadicMidReader() {
        super(
                "cow-mid-dyadic",
                "Dyadic Militarized Interstate Disputes of the Correlates of War Project: pairs of states by dispute "
                        + "and year, as the project or the package peacesciencer gives them (CSV)");
    }
}
