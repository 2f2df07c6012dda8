/** The edge of the server: connections and their limits, what is no HTTP, the headers of every answer, and the end. */
@NullMarked
package org.chancery.edge;

import org.jspecify.annotations.NullMarked;
