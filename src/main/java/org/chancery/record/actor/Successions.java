package org.chancery.record.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.naming.AskedTime;
import org.chancery.naming.Found;
import org.chancery.naming.Span;
import org.chancery.record.Candidate;

/** Who came before whom and after whom, for a name whose bearer did not exist at the time. */
final class Successions {
    private final DirectoryContents contents;

    Successions(DirectoryContents contents) {
        this.contents = contents;
    }

    /**
     * Those who came before or after the bearers are the ones who may be meant. Where nobody came before, a later name
     * is used of an earlier time, as when the Soviet Union is asked for in 1614.
     */
    void refuseIfAnotherIsMeant(String text, Found<ActorRecord> found, AskedTime when) {
        List<Candidate> then = found.bearers().stream()
                .flatMap(actor -> beforeAndAfter(actor).stream())
                .filter(actor -> Span.of(actor.getDuring()).overlaps(when.bounds()))
                .distinct()
                .map(ActorDirectory::candidate)
                .toList();
        if (then.isEmpty() && found.isYetToCome(when)) {
            return;
        }
        String names = then.stream().map(Candidate::name).collect(Collectors.joining(", "));
        throw new ClientError(
                ErrorCode.BAD_REFERENCE,
                "%s means nobody at the time asked for: %s. %s"
                        .formatted(
                                ClientInput.quoted(text),
                                found.whenTheyExisted(when),
                                then.isEmpty()
                                        ? "Ask about another time, or about somebody else."
                                        : "Did you mean " + names + "?"),
                Map.of("candidates", then));
    }

    private Set<ActorRecord> beforeAndAfter(ActorRecord actor) {
        Set<ActorRecord> others = new LinkedHashSet<>();
        contents.affiliationsWith(actor.id()).stream()
                .filter(affiliation -> affiliation.role() == AffiliationRole.SUCCESSOR)
                .forEach(affiliation -> others.add((ActorRecord) affiliation.member()));
        contents.affiliationsOf(actor.id()).stream()
                .filter(affiliation -> affiliation.role() == AffiliationRole.SUCCESSOR)
                .forEach(affiliation -> others.add((ActorRecord) affiliation.body()));
        return others;
    }
}
