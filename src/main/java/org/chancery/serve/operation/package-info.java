/** Runs one GraphQL operation: admission, deadline, snapshot, and an answer to every failure. */
@NullMarked
package org.chancery.serve.operation;

import org.jspecify.annotations.NullMarked;
