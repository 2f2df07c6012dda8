/**
 * Citations of records and selections, as text and for reference managers, and the stable addresses that they contain.
 */
@NullMarked
package org.chancery.serve.cite;

import org.jspecify.annotations.NullMarked;
