package org.chancery.query.searchtext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.query.searchtext.NamedRecords.Named;
import org.chancery.query.searchtext.SearchWords.Span;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.Person;
import org.chancery.record.event.EventType;
import org.chancery.time.Edtf;
import org.chancery.time.written.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text from its beginning, at each word taking the most words that mean something together: a time, a name, a
 * phrase of a dispute's name, a kind of event. What is left between them is looked up as parts of names ("Lavrov"), as
 * a phrase of titles, and in other forms ("Лаврова"). The rest stays as words. Of namesakes, what is on record decides.
 */
final class SearchReading {
    private final SearchWords words;
    private final NamedRecords records;
    private final SearchNames names;
    private final OnRecord onRecord;
    private final @Nullable Edtf period;
    private final Map<String, List<Named>> disputes;
    private final Set<String> titled;
    private final List<Draft> drafts = new ArrayList<>();

    SearchReading(SearchWords words, ActorDirectory directory, NamedRecords records, OnRecord onRecord) {
        this.words = words;
        this.records = records;
        this.onRecord = onRecord;
        period = words.period();
        names = new SearchNames(words, directory, records, onRecord, period);
        Set<String> phrases = words.phrases();
        disputes = records.disputesNaming(phrases);
        titled = records.titled(phrases);
    }

    /** A term on its way; which dispute is meant waits until it is known who is named. */
    private record Draft(Span span, @Nullable SearchTerm term, List<Named> disputes) {}

    private record Read(Draft draft, int end) {}

    List<SearchTerm> read() {
        int unread = 0;
        int position = 0;
        while (position < words.count()) {
            Optional<Read> read = at(position);
            if (read.isPresent()) {
                leftBetween(unread, position);
                drafts.add(read.get().draft());
                position = read.get().end();
                unread = position;
            } else {
                position++;
            }
        }
        leftBetween(unread, words.count());
        narrowToThoseWhoMet();
        return drafts.stream().map(this::finished).toList();
    }

    /** Of namesakes, those are meant who were with the others whom the text names: "Nixon Mao" met. */
    private void narrowToThoseWhoMet() {
        List<SearchTerm> actors = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.term() != null && draft.term().getKind() == TermKind.ACTOR) {
                actors.add(draft.term());
            }
        }
        drafts.replaceAll(draft -> draft.term() != null && areNamesakes(draft.term())
                ? new Draft(draft.span(), narrowed(draft.term(), actors), draft.disputes())
                : draft);
    }

    /** Which Korea is meant, the reader says: of two states, each may be. */
    private static boolean areNamesakes(SearchTerm term) {
        return term.getCandidates().size() > 1 && term.getCandidates().stream().allMatch(Person.class::isInstance);
    }

    private SearchTerm narrowed(SearchTerm term, List<SearchTerm> actors) {
        SearchTerm narrowed = term;
        for (SearchTerm other : actors) {
            if (!other.equals(term) && narrowed.getCandidates().size() > 1) {
                Set<Node> met = onRecord.whoMet(narrowed.getCandidates(), other.getCandidates(), period);
                narrowed = met.isEmpty() ? narrowed : narrowed.narrowedTo(met);
            }
        }
        return narrowed;
    }

    /** The term that begins at the word, if one does. */
    private Optional<Read> at(int begin) {
        for (int end = words.furthest(begin); end > begin; end--) {
            Span span = new Span(begin, end);
            Optional<Draft> draft = exact(span);
            // "Си Цзиньпина" is a person, though "СИ" alone is an acronym.
            if (draft.isEmpty() && span.size() > 1 && span.size() <= SearchNames.MOST_INFLECTED) {
                draft = names.actorInflected(span).flatMap(term -> draft(span, term));
            }
            if (draft.isPresent()) {
                return Optional.of(new Read(draft.get(), end));
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> exact(Span span) {
        String written = words.written(span);
        Optional<WrittenDate> time = words.time(span);
        if (time.isPresent()) {
            return draft(span, SearchTerm.time(written, time.get().meanings()));
        }
        String folded = words.folded(span);
        if (span.size() == 1 && Vocabulary.isConnective(folded)) {
            return draft(span, SearchTerm.connective(written));
        }
        Optional<SearchTerm> name = names.name(span);
        if (name.isPresent()) {
            return draft(span, name.get());
        }
        if (Vocabulary.isDispute(folded)) {
            return Optional.of(new Draft(span, null, disputes.getOrDefault(folded, List.of())));
        }
        Optional<Draft> phrase = mayBePhrase(span) ? phrase(span) : Optional.empty();
        if (phrase.isPresent()) {
            return phrase;
        }
        return Vocabulary.kind(folded).flatMap(kind -> draft(span, SearchTerm.eventKind(written, kind)));
    }

    private static Optional<Draft> draft(Span span, SearchTerm term) {
        return Optional.of(new Draft(span, term, List.of()));
    }

    /** Phrases without such a word are looked for in what is left, where no small word divides them. */
    private boolean mayBePhrase(Span span) {
        if (span.size() < 2) {
            return false;
        }
        boolean hasSmallWord = false;
        boolean namesActor = false;
        for (int word = span.begin(); word < span.end(); word++) {
            Span alone = new Span(word, word + 1);
            if (Vocabulary.isDispute(words.folded(alone))) {
                return true;
            }
            hasSmallWord |= Vocabulary.isConnective(words.folded(alone));
            namesActor |= names.isActor(alone);
        }
        return hasSmallWord && !namesActor;
    }

    /** A phrase of the name of a dispute; or of a title, unless it is made of names. */
    private Optional<Draft> phrase(Span span) {
        String folded = words.folded(span);
        List<Named> found = disputes.getOrDefault(folded, List.of());
        if (!found.isEmpty() && found.size() <= SearchNames.MOST_RANKED) {
            return Optional.of(new Draft(span, null, found));
        }
        boolean isTitle = titled.contains(folded);
        for (int word = span.begin(); word < span.end() && isTitle; word++) {
            isTitle = !names.isActor(new Span(word, word + 1));
        }
        return isTitle ? draft(span, wordsTerm(span)) : Optional.empty();
    }

    private SearchTerm wordsTerm(Span span) {
        return SearchTerm.words(words.written(span), () -> records.nearest(words.plain(span)));
    }

    /** The rest between exact names: parts of persons' names, phrases and other forms if there are any, else words. */
    private void leftBetween(int begin, int end) {
        int unread = begin;
        int position = begin;
        while (position < end) {
            Optional<Draft> found = left(position, end);
            if (found.isPresent()) {
                plainWords(unread, position);
                drafts.add(found.get());
                position = found.get().span().end();
                unread = position;
            } else {
                position++;
            }
        }
        plainWords(unread, end);
    }

    private Optional<Draft> left(int begin, int end) {
        int furthest = Math.min(end, words.furthest(begin));
        for (int until = furthest; until > begin; until--) {
            Span span = new Span(begin, until);
            List<Actor> persons = names.persons(words.plain(span));
            if (!persons.isEmpty()) {
                return draft(span, names.term(span, TermKind.ACTOR, persons));
            }
            Optional<Draft> other = span.size() > 1 && !names.isOfPersons(span) ? phrase(span) : Optional.empty();
            if (other.isEmpty() && span.size() <= SearchNames.MOST_INFLECTED) {
                other = names.inflected(span).flatMap(term -> draft(span, term));
            }
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private void plainWords(int begin, int end) {
        if (begin < end) {
            Span span = new Span(begin, end);
            drafts.add(new Draft(span, wordsTerm(span), List.of()));
        }
    }

    /** Who takes part narrows down which dispute is meant. */
    private SearchTerm finished(Draft draft) {
        if (draft.term() != null) {
            return draft.term();
        }
        Set<Long> actors = new LinkedHashSet<>();
        for (Draft other : drafts) {
            if (other.term() != null
                    && other.term().getKind() == TermKind.ACTOR
                    && other.term().getCandidates().size() == 1) {
                GlobalId.decode(other.term().getCandidates().get(0).getId()).ifPresent(id -> actors.add(id.id()));
            }
        }
        List<Named> ofActors = actors.isEmpty() ? List.of() : records.disputesOf(actors, period);
        List<Named> found = draft.disputes();
        if (!found.isEmpty()) {
            List<Named> narrowed = found.stream().filter(ofActors::contains).toList();
            List<Named> meant = narrowed.isEmpty() ? found : narrowed;
            return meant.size() > SearchNames.MOST_CANDIDATES
                    ? wordsTerm(draft.span())
                    : disputeTerm(draft.span(), meant);
        }
        boolean isFight = Vocabulary.isFight(words.folded(draft.span()));
        if (ofActors.size() == 1
                || (!isFight && !ofActors.isEmpty() && ofActors.size() <= SearchNames.MOST_CANDIDATES)) {
            return disputeTerm(draft.span(), ofActors);
        }
        return isFight
                ? SearchTerm.eventKind(words.written(draft.span()), Kind.of(EventType.INCIDENT))
                : wordsTerm(draft.span());
    }

    private SearchTerm disputeTerm(Span span, List<Named> found) {
        return names.term(
                span,
                TermKind.DISPUTE,
                records.load(found.stream().map(Named::id).toList()));
    }
}
