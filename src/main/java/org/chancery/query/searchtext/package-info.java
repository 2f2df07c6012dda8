/** What the words that somebody types into a search box mean. */
@NullMarked
package org.chancery.query.searchtext;

import org.jspecify.annotations.NullMarked;
