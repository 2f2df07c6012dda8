/** The columns of a table of events, which the importer reads and the export writes. */
@NullMarked
package org.chancery.record.table;

import org.jspecify.annotations.NullMarked;
