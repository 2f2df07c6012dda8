package org.chancery.ingest.format.cow;

import java.util.List;
import org.chancery.record.exchange.Bundle;

/** A table of a dataset, recognised by its columns. */
interface CowTable {

    /** The combination of columns that only this table has. */
    List<String> marks();

    /** The columns that are required for reading it. */
    List<String> columns();

    /** The source of its facts. */
    Bundle.Source source();

    /** The place of a fact in the table. */
    default Bundle.Citation citation(String locator) {
        return new Bundle.Citation(source().key(), locator, null);
    }
}
