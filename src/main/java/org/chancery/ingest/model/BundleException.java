package org.chancery.ingest.model;

import java.util.List;
import java.util.stream.Collectors;

/** What was read cannot be taken in; says everything that is wrong with it. */
public class BundleException extends RuntimeException {
    private final transient List<Problem> problems;

    public BundleException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", problems.size() + " problem(s), nothing was loaded:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** A file, or a position in it, for which all is refused. */
    public BundleException(Problem.Location where, String reason, String remedy) {
        this(List.of(new Problem(where, "", null, reason, remedy)));
    }

    /** Everything that is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
