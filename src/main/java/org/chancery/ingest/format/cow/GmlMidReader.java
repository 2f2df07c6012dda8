package org.chancery.ingest.format.cow;

/** Reads the disputes as Gibler, Miller and Little corrected them, by pairs of states. */
public final class GmlMidReader extends DyadReader {

    /** Reads the table of pairs, directed or not. */
    public GmlMidReader() {
        super(
                "gml-mid",
                "Militarized Interstate Disputes as corrected by Gibler, Miller and Little: pairs of states by year, "
                        + "directed or not (CSV)");
    }
}
