@NullMarked
package org.chancery.serve.cite;

import org.jspecify.annotations.NullMarked;
