/** Reads the visits of US leaders and of their foreign guests, as the US Department of State lists them. */
@NullMarked
package org.chancery.ingest.format.travels;

import org.jspecify.annotations.NullMarked;
