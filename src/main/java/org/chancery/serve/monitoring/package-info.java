/** What operators see of the running server: metrics, traces and a log of slow operations. */
@NullMarked
package org.chancery.serve.monitoring;

import org.jspecify.annotations.NullMarked;
