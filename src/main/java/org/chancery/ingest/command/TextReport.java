package org.chancery.ingest.command;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.ingest.command.ProblemGroups.Group;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.ingest.write.batch.ImportReport.Match;
import org.jspecify.annotations.Nullable;

/** The report for people. */
final class TextReport {
    /**
     * The number of groups of problems, and of matches, that are shown; the file that the report names has the rest.
     */
    static final int SHOWN = 20;

    /** Certain matches need no decision, so a few are enough. */
    private static final int SHOWN_MERGED = 5;

    private final ImportReport report;
    private final CommandOutcome outcome;
    private final ProblemGroups problems;
    private final @Nullable Path whole;
    private final StringBuilder text = new StringBuilder();

    /** @param whole the file with the full report, if it was written to one */
    TextReport(CommandOutcome outcome, ProblemGroups problems, @Nullable Path whole) {
        this.outcome = outcome;
        this.problems = problems;
        this.report = outcome.report();
        this.whole = whole;
    }

    /** Whether the text shows every problem. */
    static boolean showsAllOf(ProblemGroups problems) {
        return problems.groups().size() <= SHOWN && problems.groups().stream().allMatch(Group::isWhole);
    }

    String text() {
        addHead();
        addWhatWasKept();
        addCounts();
        addProblems();
        addMatches();
        report.remarks().forEach(remark -> line("Note: %s", Printable.whole(remark)));
        if (whole != null) {
            line("The full report is in %s", whole);
        }
        return text.toString();
    }

    private void addHead() {
        line("%s: %s", report.dataset() == null ? String.join(", ", outcome.files()) : report.dataset(), whatWasDone());
        if (report.read() > 0) {
            line(
                    "%,d read in %,.1f s (%,d per second), as %s",
                    report.read(), outcome.seconds(), outcome.rate(), outcome.format());
        }
    }

    private String whatWasDone() {
        if (report.stop() != null) {
            return "the import stopped before its end: "
                    + Printable.of(report.stop().reason());
        }
        if (report.written()) {
            return "imported";
        }
        return outcome.dryRun() && report.exitStatus() != Commands.NOTHING_DONE
                ? "a dry run: the archive is unchanged, and this is what an import would do"
                : "nothing was done, the archive is unchanged";
    }

    private void addWhatWasKept() {
        if (report.stop() == null) {
            return;
        }
        line(
                report.written()
                        ? "The records counted here as added, updated, unchanged or withdrawn are safe in the "
                                + "archive."
                        : "Nothing was kept, the archive is unchanged.");
        line(
                "%s. Then run the same command again: it resumes from there.",
                report.stop().remedy());
    }

    private void addCounts() {
        if (report.counts().isEmpty()) {
            return;
        }
        line("");
        line("%-12s %12s %12s %12s %12s %12s", "", "added", "updated", "unchanged", "withdrawn", "rejected");
        new TreeMap<>(report.counts()).forEach((kind, counts) -> addRow(kind.label(), counts));
    }

    private void addRow(String kind, Counts counts) {
        line(
                "%-12s %,12d %,12d %,12d %,12d %,12d",
                kind, counts.added(), counts.updated(), counts.unchanged(), counts.withdrawn(), counts.refused());
    }

    private void addProblems() {
        if (report.problemCount() == 0) {
            return;
        }
        line("");
        line(
                "%,d %s (%s):",
                report.problemCount(), report.problemCount() == 1 ? "problem" : "problems", consequences());
        problems.groups().stream().limit(SHOWN).forEach(this::addGroup);
        long more =
                problems.groups().stream().skip(SHOWN).mapToLong(Group::count).sum() + problems.others();
        if (more > 0) {
            line("  … and %,d more with other reasons", more);
        }
    }

    private String consequences() {
        return Stream.of(Consequence.values())
                .filter(consequence -> report.problemCount(consequence) > 0)
                .map(consequence ->
                        String.format(Locale.ROOT, "%s: %,d", words(consequence), report.problemCount(consequence)))
                .collect(joining("; "));
    }

    private static String words(Consequence consequence) {
        return switch (consequence) {
            case FILE_REFUSED -> "file refused";
            case RECORD_REFUSED -> "record rejected";
            case VALUE_LEFT_OUT -> "value left out";
            case DOUBTFUL -> "doubtful";
        };
    }

    private void addGroup(Group group) {
        Problem first = group.examples().get(0);
        line(
                "  %,d × %s%s %s%s %s",
                group.count(),
                capitalized(Printable.of(group.reason())),
                group.reason().endsWith("…") ? "" : ".",
                Printable.of(first.remedy()),
                first.remedy().endsWith("?") ? "" : ".",
                sentence(first.consequence()));
        group.examples()
                .forEach(problem ->
                        line("    %s%s", where(problem), group.isAlike() ? "" : ": " + Printable.of(problem.reason())));
        if (!group.isWhole()) {
            line("    … and %,d more", group.count() - group.examples().size());
        }
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String where(Problem problem) {
        StringBuilder where = new StringBuilder(Printable.of(problem.location().file()));
        if (problem.location().line() > 0) {
            where.append(", line ").append(problem.location().line());
        }
        if (problem.location().column() > 0) {
            where.append(", column ").append(problem.location().column());
        }
        if (!problem.path().isEmpty()) {
            where.append(" (").append(Printable.of(problem.path())).append(')');
        }
        if (problem.value() != null) {
            where.append(": '").append(Printable.of(problem.value())).append('\'');
        }
        return where.toString();
    }

    private static String sentence(Consequence consequence) {
        return switch (consequence) {
            case FILE_REFUSED -> "Nothing was imported from any file.";
            case RECORD_REFUSED -> "The record was rejected.";
            case VALUE_LEFT_OUT -> "The record was imported without the value.";
            case DOUBTFUL -> "The record was imported as it is; check it.";
        };
    }

    private void addMatches() {
        addMatches("doubtful: these may be the same", SHOWN, match -> !match.certain() && !match.isPart());
        addMatches("doubtful: the first may be a part of the second", SHOWN, Match::isPart);
        addMatches("merged with other records", SHOWN_MERGED, Match::certain);
    }

    private void addMatches(String heading, int most, Predicate<Match> kind) {
        List<Match> matches = report.matches().stream().filter(kind).toList();
        if (matches.isEmpty()) {
            return;
        }
        line("");
        line("%,d %s:", matches.size(), heading);
        matches.stream().limit(most).forEach(this::addMatch);
        if (matches.size() > most) {
            line("  … and %,d more; `matches list` shows them all", matches.size() - most);
        }
    }

    private void addMatch(Match match) {
        String relation = match.isPart() ? "as part of" : "=";
        line("  %d  %s %s %s", match.id(), Printable.of(match.joined()), relation, Printable.of(match.kept()));
        line("    %s. %s", Printable.of(String.join("; ", match.reasons())), commands(match));
    }

    private static String commands(Match match) {
        if (match.certain()) {
            return "To undo: matches undo " + match.id();
        }
        return "To decide: matches %2$s %1$d, or matches reject %1$d"
                .formatted(match.id(), match.isPart() ? "part" : "join");
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
