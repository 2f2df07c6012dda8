/** Reads exports of ACLED: events of political violence and protest, with the groups that take part. */
@NullMarked
package org.chancery.ingest.format.acled;

import org.jspecify.annotations.NullMarked;
