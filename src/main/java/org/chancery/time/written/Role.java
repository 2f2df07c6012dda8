package org.chancery.time.written;

/** What a word does in a date. */
enum Role {
    NUMBER,
    MONTH,
    WEEKDAY,
    SEASON,
    QUARTER,
    /** The beginning, the middle or the end of something. */
    PART,
    YEAR_WORD,
    MONTH_WORD,
    DAY_WORD,
    DECADE,
    CENTURY,
    /** Before Christ. */
    BC,
    /** Which calendar; after Christ is one. */
    CALENDAR,
    SINCE,
    /** Since, or the beginning of a range. */
    FROM,
    UNTIL,
    BEFORE,
    AFTER,
    /** Between the ends of a range; a dash is one, too. */
    TO,
    BETWEEN,
    AND,
    /** The end of what goes on. */
    NOW,
    CIRCA,
    DOUBT,
    /** Says nothing: of, in, the, -th. */
    FILLER,
    DOT,
    SLASH,
    DASH,
    COMMA
}
