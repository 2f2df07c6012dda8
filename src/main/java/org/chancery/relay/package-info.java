/** Identity and paging as GraphQL clients expect them: global ids, connections, keyset cursors (the Relay specifications). */
@NullMarked
package org.chancery.relay;

import org.jspecify.annotations.NullMarked;
