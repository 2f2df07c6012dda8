/** The command line, which brings files into the archive and reports what was done. */
@NullMarked
package org.chancery.ingest.command;

import org.jspecify.annotations.NullMarked;
