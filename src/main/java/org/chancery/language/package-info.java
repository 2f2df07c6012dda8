/** Names in any language and script: how they are matched, and which of them a reader is shown. */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
