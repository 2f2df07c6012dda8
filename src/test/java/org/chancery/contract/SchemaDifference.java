package org.chancery.contract;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The breaking changes from one schema, as text, to a later one. */
record SchemaDifference(List<String> breaking) {

    static SchemaDifference between(String earlier, String later) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(earlier, later), reporter);
        return new SchemaDifference(reporter.getBreakages().stream()
                .map(SchemaDifference::described)
                .distinct()
                .sorted()
                .toList());
    }

    /** The element and its change, because the message alone does not name the enum of a value. */
    private static String described(DiffEvent change) {
        String element = Stream.of(change.getTypeName(), change.getFieldName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return element + " " + change.getReasonMsg().replaceFirst("^The new API ", "");
    }
}
