/** What the words of a search box mean, asked as the page asks. */
@NullMarked
package org.chancery.interpretation;

import org.jspecify.annotations.NullMarked;
