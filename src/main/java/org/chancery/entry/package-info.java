/** What every record of the archive has: a number, a key in its data set, names in many languages, and a way to be found by them. */
@NullMarked
package org.chancery.entry;

import org.jspecify.annotations.NullMarked;
