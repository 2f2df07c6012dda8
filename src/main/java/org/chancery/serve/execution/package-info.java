/** Executes queries a level at a time, and calls the resolvers directly. */
@NullMarked
package org.chancery.serve.execution;

import org.jspecify.annotations.NullMarked;
