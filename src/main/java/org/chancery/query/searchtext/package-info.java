/** The meaning of a text in the search box. */
@NullMarked
package org.chancery.query.searchtext;

import org.jspecify.annotations.NullMarked;
