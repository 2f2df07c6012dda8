package org.chancery.query.searchtext;

import io.smallrye.graphql.api.Deprecated;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.graphql.Cost;
import org.chancery.graphql.Node;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
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
    private final @Nullable Kind eventKind;
    private final @Nullable Level level;
    private final List<Node> candidates;
    private final List<Node> others;
    private final boolean isAlike;
    // Named unlike the getters, since the schema would take the suppliers for the types of the fields.
    private final Supplier<List<SearchChoice>> told;
    private final Supplier<List<Node>> nearest;

    private SearchTerm(
            String text,
            TermKind kind,
            List<Edtf> times,
            @Nullable Kind eventKind,
            @Nullable Level level,
            List<Node> candidates,
            List<Node> others,
            boolean isAlike,
            Supplier<List<SearchChoice>> told,
            Supplier<List<Node>> nearest) {
        this.text = text;
        this.kind = kind;
        this.times = List.copyOf(times);
        this.eventKind = eventKind;
        this.level = level;
        this.candidates = List.copyOf(candidates);
        this.others = List.copyOf(others);
        this.isAlike = isAlike;
        this.told = told;
        this.nearest = nearest;
    }

    private static SearchTerm plain(
            String text, TermKind kind, List<Edtf> times, @Nullable Kind eventKind, Supplier<List<Node>> nearest) {
        return new SearchTerm(text, kind, times, eventKind, null, List.of(), List.of(), false, List::of, nearest);
    }

    static SearchTerm time(String text, List<Edtf> times) {
        return plain(text, TermKind.TIME, times, null, List::of);
    }

    static SearchTerm eventKind(String text, Kind kind) {
        return plain(text, TermKind.EVENT_TYPE, List.of(), kind, List::of);
    }

    static SearchTerm level(String text, Level level) {
        return new SearchTerm(
                text, TermKind.LEVEL, List.of(), null, level, List.of(), List.of(), false, List::of, List::of);
    }

    static SearchTerm connective(String text) {
        return plain(text, TermKind.CONNECTIVE, List.of(), null, List::of);
    }

    static SearchTerm words(String text, Supplier<List<Node>> nearest) {
        return plain(text, TermKind.WORDS, List.of(), null, nearest);
    }

    static SearchTerm records(
            String text, TermKind kind, OnRecord.Ranked ranked, Supplier<List<SearchChoice>> choices) {
        return of(text, kind, ranked, false, choices);
    }

    /** Of persons whose names only sound like the text. */
    static SearchTerm alike(String text, OnRecord.Ranked ranked, Supplier<List<SearchChoice>> choices) {
        return of(text, TermKind.ACTOR, ranked, true, choices);
    }

    /** The same of an actor, when it is known who is meant. */
    SearchTerm decided(OnRecord.Ranked ranked, Supplier<List<SearchChoice>> choices) {
        return of(text, kind, ranked, isAlike, choices);
    }

    private static SearchTerm of(
            String text, TermKind kind, OnRecord.Ranked ranked, boolean isAlike, Supplier<List<SearchChoice>> choices) {
        return new SearchTerm(
                text, kind, List.of(), null, null, ranked.meant(), ranked.others(), isAlike, choices, List::of);
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
        return eventKind == null ? null : eventKind.type();
    }

    @NonNull
    @Description("The forms of meetings that it means, such as visits; none when it means all events of the kind.")
    public List<@NonNull MeetingFormat> getFormats() {
        return eventKind == null ? List.of() : eventKind.formats();
    }

    @Description("The rank that it means, such as that of ministers; absent when it means none.")
    public @Nullable Level getLevel() {
        return level;
    }

    @NonNull
    @Description(
            "The records that it may mean: one where it is clear, several where the reader has to choose, none for a"
                    + " time, a kind of event, a connective and words that name nothing.")
    public List<@NonNull Node> getCandidates() {
        return candidates;
    }

    @NonNull
    @Description(
            "Namesakes of whom less is on record than of the candidates, or nothing. Offer them beside the answer: "
                    + "none of them was taken.")
    public List<@NonNull Node> getOthers() {
        return others;
    }

    @NonNull
    @Description("Whether nobody is called so, and the names of the candidates only sound alike, in another script or "
            + "spelling. Say so beside the answer: such a name is never taken in silence.")
    public Boolean getSoundsAlike() {
        return isAlike;
    }

    @NonNull
    @Description(
            "The candidates and the others with what tells them apart: office, years, number of events. None where "
                    + "there is nothing to choose.")
    public List<@NonNull SearchChoice> getChoices() {
        return told.get();
    }

    @NonNull
    @Cost(weight = "1500")
    @Description("For words that name nothing, the records with the most similar names. Searched only "
            + "when asked for, and for at most five terms of an operation.")
    public List<@NonNull Node> getSuggestions() {
        return nearest.get();
    }
}
