package org.chancery.time.written;

/** The order in which a date of numbers is written, the year last: 05.06.2023. A year at the beginning is clear. */
public enum NumberOrder {
    /** 05.06.2023 is 5 June. */
    DAY_FIRST,
    /** 05/06/2023 is 6 May. */
    MONTH_FIRST
}
