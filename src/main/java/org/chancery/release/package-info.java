/** What was built, and when: told by {@code --version}, {@code /q/info} and the page. */
@NullMarked
package org.chancery.release;

import org.jspecify.annotations.NullMarked;
