/** Exports of any selection of events, in formats that calendars, spreadsheets, maps and other programs read. */
@NullMarked
package org.chancery.serve.export;

import org.jspecify.annotations.NullMarked;
