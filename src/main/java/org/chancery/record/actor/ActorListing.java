package org.chancery.record.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageRequest;

/** A list of actors, by their English names. */
final class ActorListing {
    static final Comparator<ActorRecord> ORDER =
            Comparator.comparing(ActorRecord::sortName).thenComparingLong(ActorRecord::id);

    private final List<ActorRecord> actors;
    private final Cursors cursors;

    /**
     * @param sorted the actors of the list, in {@link #ORDER}
     * @param question everything that decides which actors these are
     */
    ActorListing(List<ActorRecord> sorted, String question) {
        this.actors = sorted;
        this.cursors = new Cursors("actors " + question);
    }

    int size() {
        return actors.size();
    }

    String cursor(ActorRecord actor) {
        return cursors.write(actor.sortName(), actor.id());
    }

    Page<ActorRecord> page(PageRequest request) {
        List<ActorRecord> ahead = new ArrayList<>(actors);
        if (request.backward()) {
            Collections.reverse(ahead);
        }
        return Page.of(
                request,
                ahead.stream()
                        .filter(beyondCursor(request))
                        .limit(request.size() + 1L)
                        .toList());
    }

    private Predicate<ActorRecord> beyondCursor(PageRequest request) {
        if (request.cursor().isEmpty()) {
            return actor -> true;
        }
        List<String> key = cursors.read(request.cursor().get(), 2);
        long id = Long.parseLong(key.get(1));
        return actor -> {
            int byName = actor.sortName().compareTo(key.get(0));
            int order = byName != 0 ? byName : Long.compare(actor.id(), id);
            return request.backward() ? order < 0 : order > 0;
        };
    }
}
