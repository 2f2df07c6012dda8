/** Tells from names, offices and times which records are of one person; without a database. */
@NullMarked
package org.chancery.ingest.resolve.person;

import org.jspecify.annotations.NullMarked;
