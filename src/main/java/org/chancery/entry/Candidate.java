package org.chancery.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.chancery.relay.GlobalId;

/**
 * A record that somebody may have meant.
 *
 * @param id its global id
 * @param name one of its names
 * @param type its GraphQL type
 */
@RegisterForReflection
public record Candidate(String id, String name, String type) {
    static Candidate of(long number, String kind, String name) {
        String type = EntryKind.valueOf(kind).type();
        return new Candidate(GlobalId.of(type, number), name, type);
    }
}
