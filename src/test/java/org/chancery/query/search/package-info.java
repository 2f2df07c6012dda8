/** Tests of the search by words. */
@NullMarked
package org.chancery.query.search;

import org.jspecify.annotations.NullMarked;
