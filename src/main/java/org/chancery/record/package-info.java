/** What all records share: a type, an id, names in many languages, and a way to be found by them. */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
