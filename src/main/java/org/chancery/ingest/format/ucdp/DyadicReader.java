package org.chancery.ingest.format.ucdp;

/** Reads armed conflicts by pair of sides and year, also with how each ended. */
public final class DyadicReader extends ConflictReader {
    public DyadicReader() {
        super(ConflictForm.DYAD);
    }
}
