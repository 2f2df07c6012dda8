/** Search over the names and titles of all records, in any language and script. */
@NullMarked
package org.chancery.search;

import org.jspecify.annotations.NullMarked;
