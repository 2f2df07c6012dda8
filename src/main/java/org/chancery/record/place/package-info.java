/** Where events take place: cities, regions and their countries, with positions. */
@NullMarked
package org.chancery.record.place;

import org.jspecify.annotations.NullMarked;
