package org.chancery.contract;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client of an earlier schema finds broken in a later one; both are given as text. */
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

    /** The element and what became of it: the message alone does not say to which enum a value belonged. */
    private static String described(DiffEvent change) {
        String element = Stream.of(change.getTypeName(), change.getFieldName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return element + " " + change.getReasonMsg().replaceFirst("^The new API ", "");
    }
}
