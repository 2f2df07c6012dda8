/** Events as they are recorded: what is told of them without a database. */
@NullMarked
package org.chancery.record.event;

import org.jspecify.annotations.NullMarked;
