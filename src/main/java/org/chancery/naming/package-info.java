/** Whom a name means: the one rule for questions, the search box, imports and exports. */
@NullMarked
package org.chancery.naming;

import org.jspecify.annotations.NullMarked;
