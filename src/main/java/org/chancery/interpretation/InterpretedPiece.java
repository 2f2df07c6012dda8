package org.chancery.interpretation;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.relay.Node;
import org.chancery.time.Edtf;
import org.chancery.timeline.EventType;
import org.chancery.wire.Cost;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A piece of a text, with what it means. */
@Description("A piece of a text, with what it means.")
public final class InterpretedPiece {
    private final String text;
    private final Meaning meaning;
    private final @Nullable Edtf time;
    private final @Nullable EventType eventType;
    private final List<Node> candidates;
    // Named unlike the getter, since the schema would take the supplier for the type of the field.
    private final Supplier<List<Node>> nearest;

    private InterpretedPiece(
            String text,
            Meaning meaning,
            @Nullable Edtf time,
            @Nullable EventType eventType,
            List<Node> candidates,
            Supplier<List<Node>> nearest) {
        this.text = text;
        this.meaning = meaning;
        this.time = time;
        this.eventType = eventType;
        this.candidates = candidates;
        this.nearest = nearest;
    }

    static InterpretedPiece time(String text, Edtf time) {
        return new InterpretedPiece(text, Meaning.TIME, time, null, List.of(), List::of);
    }

    static InterpretedPiece eventType(String text, EventType type) {
        return new InterpretedPiece(text, Meaning.EVENT_TYPE, null, type, List.of(), List::of);
    }

    static InterpretedPiece connective(String text) {
        return new InterpretedPiece(text, Meaning.CONNECTIVE, null, null, List.of(), List::of);
    }

    static InterpretedPiece records(String text, Meaning meaning, List<Node> candidates) {
        return new InterpretedPiece(text, meaning, null, null, List.copyOf(candidates), List::of);
    }

    static InterpretedPiece words(String text, Supplier<List<Node>> nearest) {
        return new InterpretedPiece(text, Meaning.WORDS, null, null, List.of(), nearest);
    }

    @NonNull
    @Description("The piece as it was written.")
    public String getText() {
        return text;
    }

    @NonNull
    @Description("What it means.")
    public Meaning getMeaning() {
        return meaning;
    }

    @Description("The time that it means, as EDTF; absent when it means none.")
    public @Nullable Edtf getTime() {
        return time;
    }

    @Description("The kind of event that it means; absent when it means none.")
    public @Nullable EventType getEventType() {
        return eventType;
    }

    @NonNull
    @Description(
            "The records that it may mean: one where it is clear, several where the reader has to choose, none for a"
                    + " time, a kind of event, a connective and words that name nothing.")
    public List<@NonNull Node> getCandidates() {
        return candidates;
    }

    @NonNull
    @Cost(weight = "1500")
    @Description(
            "For words that name nothing, what has the likest names. Searched only when it is asked for, and in an operation for at most five.")
    public List<@NonNull Node> getSuggestions() {
        return nearest.get();
    }
}
