/** How one GraphQL operation runs: admitted, timed, in one snapshot, with every failure answered. */
@NullMarked
package org.chancery.serve.operation;

import org.jspecify.annotations.NullMarked;
