/** Who says so: sources, citations, and the datasets with what they cover. */
@NullMarked
package org.chancery.record.source;

import org.jspecify.annotations.NullMarked;
