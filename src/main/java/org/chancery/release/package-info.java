/** What was built, and when: {@code --version}, {@code /q/info} and the page show it. */
@NullMarked
package org.chancery.release;

import org.jspecify.annotations.NullMarked;
