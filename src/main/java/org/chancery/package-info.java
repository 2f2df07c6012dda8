/** Starts Chancery: its main class, and the choice between a configured and an embedded database. */
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
