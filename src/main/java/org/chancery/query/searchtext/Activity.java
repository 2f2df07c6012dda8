package org.chancery.query.searchtext;

import org.jspecify.annotations.Nullable;

/** What is on record of something: how many events, and the years of the first and the last. */
record Activity(
        int events, @Nullable Integer firstYear, @Nullable Integer lastYear) {
    static final Activity NONE = new Activity(0, null, null);
}
