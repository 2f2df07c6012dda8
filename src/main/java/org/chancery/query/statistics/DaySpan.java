package org.chancery.query.statistics;

import java.time.LocalDate;

/** From one day to another. */
record DaySpan(LocalDate first, LocalDate last) {}
