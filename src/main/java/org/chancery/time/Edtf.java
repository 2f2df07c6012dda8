package org.chancery.time;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/**
 * A date that says how far it is known: EDTF, which is ISO 8601-2:2019, levels 0, 1 and 2.
 *
 * <p>An event dated {@code 2023-04} happened some time within April 2023; one dated {@code 2023-06-05/2023-06-06} went
 * on from the one day to the other. The marks {@code ?} and {@code ~} do not move the bounds: they say that the source
 * doubts them. Dates are of the proleptic Gregorian calendar. Days and times are those of the place: 22:30 at -04:00 on
 * 5 June is on 5 June, whatever the day in London. Seasons are three whole months, of the northern hemisphere where
 * none is given: {@code 2022-23} is September to November 2022.
 *
 * <p>Two values are equal if they are written alike canonically: {@code ?2004} equals {@code 2004?}, while a time
 * differs from the same moment at another offset, which may be on another day.
 */
@CustomScalar(EdtfScalar.NAME)
public final class Edtf implements CustomStringScalar {
    private final String text;
    private final String canonical;
    private final Bounds bounds;
    private final Qualification qualification;

    /**
     * Reads a date, as {@link #parse} does; public because SmallRye makes the values of input objects with it.
     *
     * @throws EdtfException if the text is not EDTF
     */
    public Edtf(String text) {
        Expression expression = EdtfParser.parse(text);
        this.text = text;
        this.canonical = expression.canonical();
        this.bounds = expression.bounds();
        this.qualification = expression.qualification();
    }

    /**
     * Reads a date.
     *
     * @throws EdtfException if the text is not EDTF
     */
    public static Edtf parse(String text) {
        return new Edtf(text);
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The one way of writing this date; parsing it gives an equal value. */
    public String canonical() {
        return canonical;
    }

    public Bounds bounds() {
        return bounds;
    }

    /** What it is made of, for those who say it in words. Read again each time: few ask, and dates are many. */
    public Expression expression() {
        return EdtfParser.parse(text);
    }

    /** Whether the source doubts the date or a part of it: {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return qualification.uncertain();
    }

    /** Whether the date or a part of it is an estimate: {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return qualification.approximate();
    }

    /** Whether this may lie in the period, wholly or in part: their outer limits overlap. */
    public boolean possiblyDuring(Edtf period) {
        return bounds.overlaps(period.bounds);
    }

    /** Whether this cannot lie outside the period: the period's outer limits contain all that is known of this. */
    public boolean certainlyDuring(Edtf period) {
        return period.bounds.contains(bounds);
    }

    /** The text as written, so that a value passed within an input object keeps it. Results show it canonically. */
    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf date && canonical.equals(date.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
