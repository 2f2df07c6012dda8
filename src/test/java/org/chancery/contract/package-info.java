/** Tests of what clients build on: the schema, its promises about errors, and what an operation costs. */
@NullMarked
package org.chancery.contract;

import org.jspecify.annotations.NullMarked;
