package org.chancery.query.searchtext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.Affiliation;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells who may be meant at the time of a question. */
final class ExistingThen {
    private final ActorDirectory directory;
    private final @Nullable Edtf period;

    ExistingThen(ActorDirectory directory, @Nullable Edtf period) {
        this.directory = directory;
        this.period = period;
    }

    /**
     * At a time when none of them existed, those who came before or after may be meant, and the reader chooses. Where
     * there is nobody of the kind, a later name is used of an earlier time.
     */
    List<Actor> of(List<Actor> actors) {
        if (period == null || actors.isEmpty() || actors.stream().anyMatch(this::existed)) {
            return actors;
        }
        Set<Actor> related = new LinkedHashSet<>();
        for (Actor actor : actors) {
            long id = GlobalId.decode(actor.getId()).orElseThrow().id();
            directory.affiliationsWith(id).stream()
                    .filter(affiliation -> affiliation.role() == AffiliationRole.SUCCESSOR)
                    .map(Affiliation::member)
                    .forEach(related::add);
            directory.affiliationsOf(id).stream()
                    .filter(affiliation -> affiliation.role() == AffiliationRole.SUCCESSOR)
                    .map(Affiliation::body)
                    .forEach(related::add);
        }
        List<Actor> then =
                new ArrayList<>(related.stream().filter(this::existed).toList());
        if (then.size() == 1) {
            then.addAll(actors);
        }
        return then.isEmpty() ? actors : then;
    }

    private boolean existed(Actor actor) {
        return period == null
                || actor.getDuring() == null
                || actor.getDuring().bounds().overlaps(period.bounds());
    }
}
