/** The command line: brings files into the archive, and says what was done. */
@NullMarked
package org.chancery.ingest.command;

import org.jspecify.annotations.NullMarked;
