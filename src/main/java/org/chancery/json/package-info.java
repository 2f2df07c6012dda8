/** JSON and YAML, read and written in the same way on the JVM and in a native executable. */
@NullMarked
package org.chancery.json;

import org.jspecify.annotations.NullMarked;
