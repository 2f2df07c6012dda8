/** The meaning of the words that somebody types into the search box. */
@NullMarked
package org.chancery.query.searchtext;

import org.jspecify.annotations.NullMarked;
