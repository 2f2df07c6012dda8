package org.chancery.query.statistics;

import java.util.Objects;
import org.chancery.record.event.Level;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Figures on contact at one level. */
@Description("Figures on contact at one level, at which all of the actors act. A president who "
        + "receives a minister is contact at neither level.")
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
