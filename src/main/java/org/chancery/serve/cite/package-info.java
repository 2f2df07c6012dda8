/** Citations of records and selections in four forms, and the stable addresses of records. */
@NullMarked
package org.chancery.serve.cite;

import org.jspecify.annotations.NullMarked;
