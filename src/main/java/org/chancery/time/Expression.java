package org.chancery.time;

/** What an EDTF text was understood as. */
sealed interface Expression permits SingleDate, Interval, Range, DateSet {
    Bounds bounds();

    /** The one way in which expressions of the same meaning are written. */
    String canonical();

    /** All marks within the expression, taken together. */
    Qualification qualification();
}
