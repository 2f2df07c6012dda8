/** The page on which people look before they read, and the timeline that others put into theirs. */
@NullMarked
package org.chancery.serve.explorer;

import org.jspecify.annotations.NullMarked;
