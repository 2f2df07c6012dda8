package org.chancery.record.source;

import org.eclipse.microprofile.graphql.Description;

/** How much of what it covers a dataset claims to hold. */
@Description("How much of what it covers a dataset claims to hold.")
public enum Completeness {
    @Description("All that its publisher could find.")
    EXHAUSTIVE("all that could be found"),

    @Description("What its publisher chose, by a stated interest.")
    SELECTIVE("a selection"),

    @Description("A sample, drawn by a rule.")
    SAMPLE("a sample drawn by a rule"),

    @Description("Not stated.")
    UNKNOWN("completeness not stated");

    private final String words;

    Completeness(String words) {
        this.words = words;
    }

    /** The same for people, in English. */
    public String words() {
        return words;
    }
}
