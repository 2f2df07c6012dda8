/** The server from outside: raw sockets, slow clients, headers, and the stop. */
@NullMarked
package org.chancery.serve.server;

import org.jspecify.annotations.NullMarked;
