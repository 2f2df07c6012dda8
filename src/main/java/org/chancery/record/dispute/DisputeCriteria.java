package org.chancery.record.dispute;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A filter whose references are resolved. A component that is null sets no condition; {@link DisputeApi} turns an empty
 * list into null.
 */
@RecordBuilder
@RecordBuilder.Options(
        addStaticBuilder = false,
        enableGetters = false,
        enableWither = false,
        inheritComponentAnnotations = false)
record DisputeCriteria(
        List<Set<Long>> between,
        Set<Long> involving,
        @Nullable Set<Long> members,
        @Nullable List<PartyRole> roles,
        @Nullable Edtf activeDuring,
        Certainty certainty,
        @Nullable List<DisputeIssue> issues,
        @Nullable List<Intensity> intensities,
        @Nullable String text) {}
