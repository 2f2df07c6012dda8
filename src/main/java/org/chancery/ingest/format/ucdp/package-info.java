/** Reads the datasets of the Uppsala Conflict Data Program: events of violence, and armed conflicts by year. */
@NullMarked
package org.chancery.ingest.format.ucdp;

import org.jspecify.annotations.NullMarked;
