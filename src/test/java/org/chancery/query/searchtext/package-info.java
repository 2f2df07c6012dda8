/** The meaning of a text in the search box, with the query of the page. */
@NullMarked
package org.chancery.query.searchtext;

import org.jspecify.annotations.NullMarked;
