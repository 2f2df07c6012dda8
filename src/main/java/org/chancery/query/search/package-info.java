/** Search over the names and titles of all records, in any language and script. */
@NullMarked
package org.chancery.query.search;

import org.jspecify.annotations.NullMarked;
