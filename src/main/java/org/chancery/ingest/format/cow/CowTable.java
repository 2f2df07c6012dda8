package org.chancery.ingest.format.cow;

import java.util.List;
import org.chancery.record.exchange.Bundle;

/** A table of a data set, told from the others by its columns. */
interface CowTable {

    /** The columns that only this table has together. */
    List<String> marks();

    /** The columns without which it cannot be read. */
    List<String> columns();

    /** What is cited for its facts. */
    Bundle.Source source();

    /** Where in the table a fact stands. */
    default Bundle.Citation citation(String locator) {
        return new Bundle.Citation(source().key(), locator, null);
    }
}
