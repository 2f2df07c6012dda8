/** Whom a name means, without an archive. */
@NullMarked
package org.chancery.naming;

import org.jspecify.annotations.NullMarked;
