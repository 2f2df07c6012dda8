/** Reads strategic rivalries: pairs of states that took each other for enemies, and when. */
@NullMarked
package org.chancery.ingest.format.rivalry;

import org.jspecify.annotations.NullMarked;
