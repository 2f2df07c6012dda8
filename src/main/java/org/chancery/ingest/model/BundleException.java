package org.chancery.ingest.model;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be imported, with all their problems. */
public class BundleException extends RuntimeException {
    private final transient List<Problem> problems;

    public BundleException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", problems.size() + " problem(s), nothing was loaded:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** A problem in a file for which all files are refused. */
    public BundleException(Problem.Location where, String reason, String remedy) {
        this(List.of(new Problem(where, "", null, reason, remedy)));
    }

    /** All problems, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
