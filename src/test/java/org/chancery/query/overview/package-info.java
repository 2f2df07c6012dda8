/** Tests of the overview. */
@NullMarked
package org.chancery.query.overview;

import org.jspecify.annotations.NullMarked;
