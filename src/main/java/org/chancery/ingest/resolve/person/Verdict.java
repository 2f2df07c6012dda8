package org.chancery.ingest.resolve.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with two records.
 *
 * @param canonical the record that clients see
 * @param certain whether the two are one person; otherwise somebody has to decide
 * @param reasons the words for the names; those for the office follow with the name of the body
 * @param body the body for which both acted; null if none is known
 * @param context what they were for it; the name of the body takes the place of {@code %s}
 */
public record Verdict(
        long canonical,
        long merged,
        boolean certain,
        List<String> reasons,
        @Nullable Long body,
        String context) {}
