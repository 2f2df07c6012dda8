/** The HTTP server: connections and their limits, the headers of every answer, and an orderly stop. */
@NullMarked
package org.chancery.serve.server;

import org.jspecify.annotations.NullMarked;
