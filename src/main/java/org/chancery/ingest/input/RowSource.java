package org.chancery.ingest.input;

import java.io.IOException;
import java.util.List;
import org.chancery.ingest.model.BundleException;
import org.jspecify.annotations.Nullable;

/** The rows of a table as texts, one after the other. Closing it closes the file. */
interface RowSource extends AutoCloseable {

    /**
     * The values of the next row; null after the last.
     *
     * @throws BundleException if the file is damaged here
     */
    @Nullable
    List<String> next();

    /** The line, or the row of the sheet, at which the last row starts. */
    int line();

    /** Whether the source leaves out empty values at the end of a row. */
    default boolean omitsTrailingCells() {
        return false;
    }

    /** What a person should know about the rows. */
    default List<String> remarks() {
        return List.of();
    }

    @Override
    void close() throws IOException;
}
