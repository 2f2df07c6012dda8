/** A real PostgreSQL that starts and stops with the application, so that a clone runs with nothing but a JDK. */
@NullMarked
package org.chancery.postgres;

import org.jspecify.annotations.NullMarked;
