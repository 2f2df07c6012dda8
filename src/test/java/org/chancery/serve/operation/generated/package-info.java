/** Makes random operations over a schema, each from a number that makes the same operation again. */
@NullMarked
package org.chancery.serve.operation.generated;

import org.jspecify.annotations.NullMarked;
