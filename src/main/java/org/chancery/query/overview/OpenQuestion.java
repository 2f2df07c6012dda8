package org.chancery.query.overview;

import java.util.List;
import org.chancery.record.actor.Actor;
import org.chancery.record.event.EventType;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A question that has an answer in this archive. Its parts are conditions of a filter. */
@Description("A question that has an answer in this archive. What is present of it makes a filter: `between`, `types`, "
        + "`during` and, with the dispute, `about`.")
public final class OpenQuestion {
    private final QuestionKind kind;
    private final List<Actor> between;
    private final @Nullable Long dispute;
    private final EventType type;
    private final @Nullable Edtf during;
    private final int eventCount;

    OpenQuestion(
            QuestionKind kind,
            List<Actor> between,
            @Nullable Long dispute,
            EventType type,
            @Nullable Edtf during,
            int eventCount) {
        this.kind = kind;
        this.between = List.copyOf(between);
        this.dispute = dispute;
        this.type = type;
        this.during = during;
        this.eventCount = eventCount;
    }

    @Ignore
    @Nullable
    Long disputeId() {
        return dispute;
    }

    @NonNull
    @Description("What makes it worth asking.")
    public QuestionKind getKind() {
        return kind;
    }

    @NonNull
    @Description("The actors that all take part; empty where the question names nobody.")
    public List<@NonNull Actor> getBetween() {
        return between;
    }

    @NonNull
    @Description("The type of the events.")
    public EventType getType() {
        return type;
    }

    @Description("The time; absent where it asks for all times.")
    public @Nullable Edtf getDuring() {
        return during;
    }

    @NonNull
    @Description("How many events the question was chosen for, by the kept counts; at least one. The answer may have "
            + "more, of which nobody is certain.")
    public Integer getEventCount() {
        return eventCount;
    }
}
