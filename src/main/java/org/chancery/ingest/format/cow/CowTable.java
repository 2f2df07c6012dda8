package org.chancery.ingest.format.cow;

import org.chancery.ingest.input.PublishedTable;
import org.chancery.record.exchange.Bundle;

/** A table of a dataset, recognised by its columns. */
interface CowTable {

    /** The table as it is published. */
    PublishedTable published();

    /** The source of its facts. */
    Bundle.Source source();

    /** The place of a fact in the table. */
    default Bundle.Citation citation(String locator) {
        return new Bundle.Citation(source().key(), locator, null);
    }
}
