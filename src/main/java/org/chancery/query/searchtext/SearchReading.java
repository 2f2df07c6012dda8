package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graphql.GlobalId;
import org.chancery.query.searchtext.Episodes.Episode;
import org.chancery.query.searchtext.NamedRecords.Named;
import org.chancery.query.searchtext.SearchWords.Span;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
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
    private final @Nullable Edtf period;
    private final Map<String, List<Named>> disputes;
    private final Set<String> titled;
    private final List<Draft> drafts = new ArrayList<>();

    SearchReading(SearchWords words, ActorDirectory directory, NamedRecords records, OnRecord onRecord) {
        this.words = words;
        this.records = records;
        period = words.period();
        names = new SearchNames(words, directory, records, onRecord, period);
        Set<String> phrases = words.phrases();
        disputes = records.disputesNaming(phrases);
        titled = records.titled(phrases);
    }

    /** Terms on their way; which dispute is meant waits until it is known who is named, and there is no term yet. */
    private record Draft(Span span, List<SearchTerm> terms, List<Named> disputes) {}

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
        return drafts.stream().flatMap(draft -> finished(draft).stream()).toList();
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
        String folded = words.folded(span);
        Optional<WrittenDate> time = words.time(span);
        // An archive may have the Great War as a dispute.
        boolean isRecord =
                Eras.of(words.plain(span)).isPresent() && names.name(span).isPresent();
        if (time.isPresent() && !isRecord) {
            return draft(span, SearchTerm.time(written, time.get().meanings()));
        }
        // "who" asks for somebody, and "WHO" is an organization.
        boolean isConnective = words.isConnective(span);
        if (isConnective && !words.isAcronymAmongWords(span)) {
            return draft(span, SearchTerm.connective(written));
        }
        if (precedesPerson(span, folded)) {
            return draft(span, SearchTerm.connective(written));
        }
        Optional<SearchTerm> name = names.prefix(span).or(() -> names.name(span));
        if (name.isPresent()) {
            return draft(span, name.get());
        }
        if (isConnective) {
            return draft(span, SearchTerm.connective(written));
        }
        if (Vocabulary.isDispute(folded)) {
            return Optional.of(new Draft(span, List.of(), disputes.getOrDefault(folded, List.of())));
        }
        boolean isRank = LevelWords.of(folded).isPresent();
        Optional<Draft> phrase = mayBePhrase(span) && !isRank ? phrase(span) : Optional.empty();
        boolean isNamedDispute =
                phrase.filter(draft -> !draft.disputes().isEmpty()).isPresent();
        Optional<Draft> episode = isNamedDispute
                ? Optional.empty()
                : Episodes.of(folded).map(each -> new Draft(span, terms(span, each), List.of()));
        // Some title has the words of most episodes; the dispute says more.
        boolean isDispute = episode.stream()
                .flatMap(draft -> draft.terms().stream())
                .anyMatch(term -> term.getKind() == TermKind.DISPUTE);
        if (isDispute || phrase.isEmpty()) {
            phrase = episode;
        }
        if (phrase.isPresent()) {
            return phrase;
        }
        return KindWords.kind(folded)
                .map(kind -> SearchTerm.eventKind(written, kind))
                .or(() -> LevelWords.of(folded).map(level -> SearchTerm.level(written, level)))
                .or(() -> names.adjective(span))
                .flatMap(term -> draft(span, term));
    }

    /** The disputes of the parties then; without any, the parties and the time. */
    private List<SearchTerm> terms(Span span, Episode episode) {
        List<SearchTerm> parties = episode.parties().stream()
                .flatMap(party -> names.state(span, party, episode.during()).stream())
                .toList();
        Set<Long> ids = parties.stream()
                .flatMap(term -> term.getCandidates().stream())
                .flatMap(node -> GlobalId.decode(node.getId()).stream())
                .map(GlobalId::id)
                .collect(toCollection(LinkedHashSet::new));
        List<Named> found = records.disputesOf(ids, episode.during());
        if (!found.isEmpty() && found.size() <= SearchNames.MOST_CANDIDATES) {
            return List.of(disputeTerm(span, found));
        }
        return Stream.concat(
                        parties.stream(), Stream.of(SearchTerm.time(words.written(span), List.of(episode.during()))))
                .toList();
    }

    /** "President Nixon" is Nixon; without a name, a rank is a word like others. */
    private boolean precedesPerson(Span span, String folded) {
        if (span.size() > Vocabulary.MOST_WORDS_OF_RANK || !Vocabulary.isRank(folded)) {
            return false;
        }
        // "President of Mali" is a rank of a state, though somebody may be listed so.
        if (names.isOfBody(span.end())) {
            return false;
        }
        int furthest = Math.min(words.count(), span.end() + SearchNames.MOST_INFLECTED);
        for (int end = furthest; end > span.end(); end--) {
            if (names.isPerson(new Span(span.end(), end))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Draft> draft(Span span, SearchTerm term) {
        return Optional.of(new Draft(span, List.of(term), List.of()));
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
            hasSmallWord |= words.isConnective(alone);
            namesActor |= names.isActor(alone);
        }
        return hasSmallWord && !namesActor;
    }

    /** A phrase of the name of a dispute; or of a title, unless it is made of names. */
    private Optional<Draft> phrase(Span span) {
        String folded = words.folded(span);
        List<Named> found = disputes.getOrDefault(folded, List.of());
        if (!found.isEmpty() && found.size() <= SearchNames.MOST_RANKED) {
            return Optional.of(new Draft(span, List.of(), found));
        }
        boolean isTitle = titled.contains(folded);
        for (int word = span.begin(); word < span.end() && isTitle; word++) {
            isTitle = !names.isActor(new Span(word, word + 1));
        }
        return isTitle ? draft(span, wordsTerm(span)) : Optional.empty();
    }

    private SearchTerm wordsTerm(Span span) {
        return SearchTerm.words(words.written(span), () -> names.suggested(span));
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
                return draft(span, names.personOrOtherForm(span, persons));
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
        Set<String> inTitles = records.titled(words.foldedWithin(begin, end, SearchNames.MOST_INFLECTED));
        int unread = begin;
        int position = begin;
        while (position < end) {
            Optional<Draft> alike = soundsAlike(position, end, inTitles);
            if (alike.isPresent()) {
                addWords(unread, position);
                drafts.add(alike.get());
                position = alike.get().span().end();
                unread = position;
            } else {
                position++;
            }
        }
        addWords(unread, end);
    }

    /** Words that titles have are no names that somebody writes in another way. */
    private Optional<Draft> soundsAlike(int begin, int end, Set<String> inTitles) {
        int furthest = Math.min(end, begin + SearchNames.MOST_INFLECTED);
        for (int until = furthest; until > begin; until--) {
            Span span = new Span(begin, until);
            Optional<SearchTerm> term = inTitles.contains(words.folded(span)) ? Optional.empty() : names.alike(span);
            if (term.isPresent()) {
                return draft(span, term.get());
            }
        }
        return Optional.empty();
    }

    private void addWords(int begin, int end) {
        if (begin < end) {
            Span span = new Span(begin, end);
            drafts.add(new Draft(span, List.of(wordsTerm(span)), List.of()));
        }
    }

    /** Who takes part narrows down which dispute is meant. */
    private List<SearchTerm> finished(Draft draft) {
        return draft.terms().isEmpty()
                ? List.of(dispute(draft))
                : draft.terms().stream()
                        .map(term -> names.inCompany(term, actorsBeside(draft)))
                        .toList();
    }

    /** The ids of the actors whom the rest of the text means without a doubt. */
    private Set<Long> actorsBeside(Draft draft) {
        return drafts.stream()
                .filter(other -> !other.equals(draft))
                .flatMap(other -> other.terms().stream())
                .filter(term ->
                        term.getKind() == TermKind.ACTOR && term.getCandidates().size() == 1)
                .flatMap(term -> GlobalId.decode(term.getCandidates().get(0).getId()).stream())
                .map(GlobalId::id)
                .collect(toCollection(LinkedHashSet::new));
    }

    private SearchTerm dispute(Draft draft) {
        boolean isNamed = drafts.stream()
                .flatMap(other -> other.terms().stream())
                .anyMatch(term -> term.getKind() == TermKind.DISPUTE);
        if (draft.disputes().isEmpty() && isNamed) {
            return SearchTerm.connective(words.written(draft.span()));
        }
        Set<Long> actors = actorsBeside(draft);
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
        // More disputes than anybody would choose from are known by what happened in them.
        return isFight || !ofActors.isEmpty()
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
