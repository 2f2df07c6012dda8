package org.chancery.record;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a record is, and the GraphQL type that shows it. */
@Description("What a record is.")
@Enum("EntryKind")
public enum RecordType {
    @Description("A state or a territory.")
    STATE("State"),
    @Description("An organization.")
    ORGANIZATION("Organization"),
    @Description("A person.")
    PERSON("Person"),
    @Description("An armed group.")
    ARMED_GROUP("ArmedGroup"),
    @Description("A place.")
    PLACE("Place"),
    @Description("A topic.")
    TOPIC("Topic"),
    @Description("A source.")
    SOURCE("Source"),
    @Description("A dispute.")
    DISPUTE("Dispute"),
    @Description("A meeting.")
    MEETING("Meeting"),
    @Description("An incident.")
    INCIDENT("Incident"),
    @Description("A statement.")
    STATEMENT("Statement"),
    @Description("An agreement.")
    AGREEMENT("Agreement"),
    @Description("An occasion.")
    OCCASION("Occasion");

    private final String type;

    RecordType(String type) {
        this.type = type;
    }

    /** The name of the GraphQL type. */
    public String type() {
        return type;
    }

    /** The kind that the GraphQL type shows, or empty if no record has that type. */
    public static Optional<RecordType> ofType(String type) {
        for (RecordType kind : values()) {
            if (kind.type.equals(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
