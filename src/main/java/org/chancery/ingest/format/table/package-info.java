/** Reads spreadsheets of meetings: one row for each event, or one for each participation. */
@NullMarked
package org.chancery.ingest.format.table;

import org.jspecify.annotations.NullMarked;
