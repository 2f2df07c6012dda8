package org.chancery.ingest.format.travels;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.Folding;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.PlaceBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the people, organizations and places that the records name, each before the first record that names it.
 * Memory holds their keys, so it grows with the number of different ones, not of trips.
 */
final class Registry {
    private final RecordSink sink;
    private final Organizations organizations;
    private final Set<String> known = new HashSet<>();

    Registry(RecordSink sink, Organizations organizations) {
        this.sink = sink;
        this.organizations = organizations;
    }

    /** The reference to a body. */
    String reference(Body body, Problem.Location where) {
        if (!body.isState() && known.add(body.reference())) {
            sink.add(organizations.record(body), where);
        }
        return body.reference();
    }

    /**
     * The key of a person. The same name for the same body is the same person; of a name of one word the title is a
     * part, since two ministers of one government may share it.
     */
    String person(String name, @Nullable String title, @Nullable Body body, Problem.Location where) {
        String slug = slug(name);
        String called = slug.contains("-") || title == null ? slug : slug(title) + "-" + slug;
        String key = "person/" + (body == null ? "unknown" : body.key()) + "/" + called;
        if (known.add(key)) {
            sink.add(
                    ActorBuilder.builder()
                            .key(key)
                            .kind(ActorKind.PERSON)
                            .names(names(name))
                            .build(),
                    where);
        }
        return key;
    }

    /** The key of a place in a state. */
    String place(String name, Body country, Problem.Location where) {
        String key = "place/" + country.key() + "/" + slug(name);
        if (known.add(key)) {
            sink.add(
                    PlaceBuilder.builder()
                            .key(key)
                            .names(names(name))
                            .country(country.reference())
                            .build(),
                    where);
        }
        return key;
    }

    private static List<Bundle.Name> names(String name) {
        return List.of(new Bundle.Name("en", name, NameKind.COMMON, null));
    }

    /** The part of a key for a text. */
    static String slug(String text) {
        String slug = Folding.foldOfAny(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
