/** What the words of a search box mean, asked as the page asks. */
@NullMarked
package org.chancery.query.searchtext;

import org.jspecify.annotations.NullMarked;
