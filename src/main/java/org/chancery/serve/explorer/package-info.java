/** The page on which people explore the archive, and the timeline that other sites embed. */
@NullMarked
package org.chancery.serve.explorer;

import org.jspecify.annotations.NullMarked;
