/** What operators see of the running server: metrics, traces and what the log says of operations. */
@NullMarked
package org.chancery.serve.monitoring;

import org.jspecify.annotations.NullMarked;
