/** The version, commit and time of the build, which {@code --version}, {@code /q/info} and the page show. */
@NullMarked
package org.chancery.release;

import org.jspecify.annotations.NullMarked;
