package org.chancery.time;

/** The meaning of an EDTF text. */
public sealed interface Expression permits SingleDate, Interval, Range, DateSet {
    Bounds bounds();

    /** The canonical form, which all expressions of the same meaning share. */
    String canonical();

    /** All marks within the expression, taken together. */
    Qualification qualification();
}
