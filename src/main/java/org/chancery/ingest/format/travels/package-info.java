/** Reads the travels of US presidents and secretaries of state and the visits of foreign leaders, as the Department of State lists them. */
@NullMarked
package org.chancery.ingest.format.travels;

import org.jspecify.annotations.NullMarked;
