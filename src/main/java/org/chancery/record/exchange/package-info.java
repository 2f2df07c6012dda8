/** Records as they are exchanged: what readers bring, how each is stored, and the columns of tables of events. */
@NullMarked
package org.chancery.record.exchange;

import org.jspecify.annotations.NullMarked;
