package org.chancery.record.dispute;

import static org.chancery.graphql.ClientInput.unlessEmpty;

import java.util.List;
import java.util.Set;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** A filter whose references are resolved. A null component puts no condition. */
record DisputeCriteria(
        List<Set<Long>> between,
        Set<Long> involving,
        @Nullable Set<Long> members,
        @Nullable List<PartyRole> roles,
        @Nullable Edtf activeDuring,
        Certainty certainty,
        @Nullable List<DisputeIssue> issues,
        @Nullable List<Intensity> intensities,
        @Nullable String text) {

    DisputeCriteria {
        roles = unlessEmpty(roles);
        issues = unlessEmpty(issues);
        intensities = unlessEmpty(intensities);
    }
}
