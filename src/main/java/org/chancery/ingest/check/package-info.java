/** The rules that every record must keep, whatever file it comes from. */
@NullMarked
package org.chancery.ingest.check;

import org.jspecify.annotations.NullMarked;
