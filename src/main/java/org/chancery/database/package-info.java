/** The connections to PostgreSQL: their timeouts, their health, and the requirements for the server. */
@NullMarked
package org.chancery.database;

import org.jspecify.annotations.NullMarked;
