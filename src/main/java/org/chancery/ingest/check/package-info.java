/** The rules for every record, in files of any format. */
@NullMarked
package org.chancery.ingest.check;

import org.jspecify.annotations.NullMarked;
