/** The limits of one operation: the size of its document, its depth and its price. */
@NullMarked
package org.chancery.serve.limits;

import org.jspecify.annotations.NullMarked;
