package org.chancery.query.searchtext;

import io.smallrye.graphql.api.Deprecated;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.graphql.Cost;
import org.chancery.graphql.Node;
import org.chancery.record.event.EventType;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A part of a text that means one thing. */
@Description("A part of a text that means one thing.")
public final class SearchTerm {
    private final String text;
    private final TermKind kind;
    private final List<Edtf> times;
    private final @Nullable EventType eventType;
    private final List<Node> candidates;
    // Named unlike the getter, since the schema would take the supplier for the type of the field.
    private final Supplier<List<Node>> nearest;

    private SearchTerm(
            String text,
            TermKind kind,
            List<Edtf> times,
            @Nullable EventType eventType,
            List<Node> candidates,
            Supplier<List<Node>> nearest) {
        this.text = text;
        this.kind = kind;
        this.times = List.copyOf(times);
        this.eventType = eventType;
        this.candidates = candidates;
        this.nearest = nearest;
    }

    static SearchTerm time(String text, List<Edtf> times) {
        return new SearchTerm(text, TermKind.TIME, times, null, List.of(), List::of);
    }

    static SearchTerm eventType(String text, EventType type) {
        return new SearchTerm(text, TermKind.EVENT_TYPE, List.of(), type, List.of(), List::of);
    }

    static SearchTerm connective(String text) {
        return new SearchTerm(text, TermKind.CONNECTIVE, List.of(), null, List.of(), List::of);
    }

    static SearchTerm records(String text, TermKind kind, List<Node> candidates) {
        return new SearchTerm(text, kind, List.of(), null, List.copyOf(candidates), List::of);
    }

    static SearchTerm words(String text, Supplier<List<Node>> nearest) {
        return new SearchTerm(text, TermKind.WORDS, List.of(), null, List.of(), nearest);
    }

    @NonNull
    @Description("The term as it was written.")
    public String getText() {
        return text;
    }

    @NonNull
    @Description("What kind of thing it means.")
    public TermKind getKind() {
        return kind;
    }

    @NonNull
    @Deprecated(reason = "Use `kind`.")
    @Description("The former name of `kind`.")
    public TermKind getMeaning() {
        return kind;
    }

    @Description("The time that it means, as EDTF; absent when it means none, or one of several `times`.")
    public @Nullable Edtf getTime() {
        return times.size() == 1 ? times.get(0) : null;
    }

    @NonNull
    @Description(
            "The times that it may mean: several where the reader has to choose, as for 05.06.2023, which is 5 June "
                    + "or 6 May.")
    public List<@NonNull Edtf> getTimes() {
        return times;
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
    @Description("For words that name nothing, the records with the most similar names. Searched only "
            + "when asked for, and for at most five terms of an operation.")
    public List<@NonNull Node> getSuggestions() {
        return nearest.get();
    }
}
