package org.chancery.ingest.command;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import org.chancery.ingest.resolve.Identities;
import org.chancery.ingest.resolve.Identity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "matches",
        description =
                "Lists the records that are or may be one, or parts of each other, and decides; by default it lists.")
final class MatchesCommand implements ArchiveCommand {
    private static final String ID = "The id of the match in the list.";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Inject
    Identities identities;

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list", description = "Lists the doubtful matches, the merged records and the parts.")
    int list() {
        list("doubtful: these may be the same", Identity.State.DOUBTFUL);
        list("merged", Identity.State.MERGED);
        list("parts of others", Identity.State.PART);
        return 0;
    }

    @Command(name = "join", description = "Merges the two records of a match.")
    int join(@Parameters(paramLabel = "ID", description = ID) long id) {
        return decide(id, identities::merge);
    }

    @Command(name = "part", description = "Makes the first event of a match a part of the second.")
    int part(@Parameters(paramLabel = "ID", description = ID) long id) {
        return decide(id, identities::part);
    }

    @Command(name = "undo", description = "Separates two merged records, or a part and its whole.")
    int undo(@Parameters(paramLabel = "ID", description = ID) long id) {
        return decide(id, identities::undo);
    }

    @Command(name = "reject", description = "Records that the two differ; they are not proposed again.")
    int reject(@Parameters(paramLabel = "ID", description = ID) long id) {
        return decide(id, identities::reject);
    }

    private int decide(long id, BiFunction<Long, String, Identity> decision) {
        try {
            print(decision.apply(id, System.getProperty("user.name")));
            return 0;
        } catch (IllegalArgumentException impossible) {
            throw new CommandFailure("%s. Nothing was done.".formatted(impossible.getMessage()));
        }
    }

    private void list(String heading, Identity.State state) {
        List<Identity> all = identities.list(state);
        spec.commandLine().getOut().println("%,d %s".formatted(all.size(), heading));
        all.forEach(this::print);
    }

    private void print(Identity identity) {
        spec.commandLine()
                .getOut()
                .println("  %d  %s  %s %s %s%n    %s"
                        .formatted(
                                identity.id(),
                                identity.state(),
                                side(identity.merged()),
                                relation(identity),
                                side(identity.canonical()),
                                Printable.of(String.join("; ", identity.reasons()))));
    }

    private static String relation(Identity identity) {
        boolean isPart = identity.state() == Identity.State.PART
                || (identity.state() != Identity.State.MERGED && identity.relation() == Identity.Relation.PART_OF);
        return isPart ? "as part of" : "=";
    }

    private static String side(Identity.Side side) {
        return Printable.of("%s (%s/%s)".formatted(side.name(), side.dataset(), side.key()));
    }
}
