package org.chancery.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.chancery.graphql.GlobalId;

/**
 * A record that somebody may have meant.
 *
 * @param id its global id
 * @param name one of its names
 * @param type its GraphQL type
 */
@RegisterForReflection
public record Candidate(String id, String name, String type) {
    static Candidate of(long id, String kind, String name) {
        String type = RecordType.valueOf(kind).type();
        return new Candidate(GlobalId.of(type, id), name, type);
    }
}
