package org.chancery.query.statistics;

import java.util.Objects;
import org.chancery.record.event.Level;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How contact at one level went. */
@Description("How contact went at one level: all of the actors act at it. A president who receives a minister is no "
        + "contact of"
        + " either level.")
public final class LevelContact extends ContactFigures {
    LevelContact(ContactRow row, ContactEvents events) {
        super(row, events);
    }

    @NonNull
    @Description("The level.")
    public Level getLevel() {
        return Objects.requireNonNull(row().level());
    }
}
