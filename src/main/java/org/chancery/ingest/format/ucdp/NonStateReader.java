package org.chancery.ingest.format.ucdp;

/** Reads conflicts between groups of which none is a state, by pair and year. */
public final class NonStateReader extends ConflictReader {
    public NonStateReader() {
        super(ConflictForm.NON_STATE);
    }
}
