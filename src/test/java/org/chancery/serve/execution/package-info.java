@NullMarked
package org.chancery.serve.execution;

import org.jspecify.annotations.NullMarked;
