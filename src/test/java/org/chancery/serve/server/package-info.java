/** The edge of the server, from outside: raw sockets, slow clients, headers, and the end. */
@NullMarked
package org.chancery.serve.server;

import org.jspecify.annotations.NullMarked;
