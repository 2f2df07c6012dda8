/** Readers are given what no publisher would send: random bytes, and real shapes that were damaged. */
@NullMarked
package org.chancery.ingest.fuzz;

import org.jspecify.annotations.NullMarked;
