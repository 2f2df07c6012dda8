/** The connections to PostgreSQL: how long they may be silent, whether they serve, and what the server must be. */
@NullMarked
package org.chancery.database;

import org.jspecify.annotations.NullMarked;
