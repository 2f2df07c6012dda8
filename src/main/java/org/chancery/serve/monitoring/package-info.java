/** Metrics, traces and a log of slow operations, for operators of the running server. */
@NullMarked
package org.chancery.serve.monitoring;

import org.jspecify.annotations.NullMarked;
