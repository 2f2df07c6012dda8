package org.chancery.query.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.chancery.record.actor.ActorDirectory;

/** Finds the kept sums that hold the number of events of a selection. */
@ApplicationScoped
class EventTallies {
    private final ActorDirectory directory;

    EventTallies(ActorDirectory directory) {
        this.directory = directory;
    }

    /** The sums for the selection; none if it has to be counted. */
    Optional<EventTally> of(EventCriteria criteria) {
        if (!EventTally.areEnoughFor(criteria)) {
            return Optional.empty();
        }
        List<Long> actors = criteria.actors().toList();
        if (criteria.about() != null) {
            return actors.isEmpty() && criteria.about().size() == 1
                    ? Optional.of(
                            EventTally.ofDispute(criteria, criteria.about().get(0)))
                    : Optional.empty();
        }
        return switch (actors.size()) {
            case 0 -> Optional.of(EventTally.ofAll(criteria));
            case 1 -> Optional.of(EventTally.ofActor(criteria, actors.get(0)));
            case 2 ->
                criteria.between().size() == 2 && actors.stream().allMatch(directory::actsForItselfAlone)
                        ? Optional.of(EventTally.ofPair(criteria, actors.get(0), actors.get(1)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
