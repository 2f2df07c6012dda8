/** The page and the embedded timeline, as readers with a real browser meet them. */
@NullMarked
package org.chancery.serve.explorer;

import org.jspecify.annotations.NullMarked;
