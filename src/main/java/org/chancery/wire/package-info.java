/** GraphQL over HTTP: what comes in, how one operation runs, and how every failure is answered. */
@NullMarked
package org.chancery.wire;

import org.jspecify.annotations.NullMarked;
