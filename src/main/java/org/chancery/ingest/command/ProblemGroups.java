package org.chancery.ingest.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.write.batch.ImportReport;

/** The problems of an import grouped by reason, the gravest and then the most frequent first. */
final class ProblemGroups {
    private static final int EXAMPLES = 3;
    /** The number of groups, so that endless reasons do not fill memory. */
    private static final int MOST = 1_000;

    private final Map<Kind, Group> groups = new LinkedHashMap<>();
    private long others;

    private ProblemGroups() {}

    private record Kind(String reason, String remedy, Consequence consequence) {}

    /** The problems with one reason: their number, and the first of them. */
    static final class Group {
        private final Kind kind;
        private final List<Problem> examples = new ArrayList<>();
        private boolean alike = true;
        private long count;

        private Group(Kind kind) {
            this.kind = kind;
        }

        /** The reason that all have; without numbers and names if these differ. */
        String reason() {
            return alike ? examples.get(0).reason() : kind.reason();
        }

        /** Whether each problem has exactly this reason. */
        boolean isAlike() {
            return alike;
        }

        long count() {
            return count;
        }

        List<Problem> examples() {
            return examples;
        }

        /** Whether the examples are all problems of the group. */
        boolean isWhole() {
            return count == examples.size();
        }

        private Consequence consequence() {
            return examples.get(0).consequence();
        }

        private void add(Problem problem) {
            count++;
            alike &= examples.isEmpty()
                    || problem.reason().equals(examples.get(0).reason());
            if (examples.size() < EXAMPLES) {
                examples.add(problem);
            }
        }
    }

    static ProblemGroups of(ImportReport report) {
        ProblemGroups groups = new ProblemGroups();
        try {
            AllProblems.forEach(report, groups::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The problems cannot be read again from " + report.allProblems(), e);
        }
        return groups;
    }

    private void add(Problem problem) {
        Kind kind = new Kind(withoutParticulars(problem.reason()), problem.remedy(), problem.consequence());
        if (groups.containsKey(kind) || groups.size() < MOST) {
            groups.computeIfAbsent(kind, Group::new).add(problem);
        } else {
            others++;
        }
    }

    /** The common part of similar reasons: without numbers and quotations, and without the text after a colon. */
    private static String withoutParticulars(String reason) {
        return reason.replaceFirst("(?s): .*", "").replaceAll("'[^']*'|[\\d][\\d.,-]*", "…");
    }

    List<Group> groups() {
        return groups.values().stream()
                .sorted(Comparator.comparing(Group::consequence)
                        .thenComparing(Comparator.comparingLong(Group::count).reversed()))
                .toList();
    }

    /** The number of problems outside of the groups. */
    long others() {
        return others;
    }
}
