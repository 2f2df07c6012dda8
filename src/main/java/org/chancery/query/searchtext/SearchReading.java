package org.chancery.query.searchtext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.language.NameKind;
import org.chancery.query.searchtext.NamedRecords.Named;
import org.chancery.query.searchtext.SearchWords.Span;
import org.chancery.record.RecordType;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.Affiliation;
import org.chancery.record.actor.AffiliationRole;
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
    /** A word that means more records than this is too common to mean one. */
    private static final int MOST_CANDIDATES = 20;

    /** Of so many candidates it is asked what is on record. */
    private static final int MOST_RANKED = 400;

    /** Names of persons have few words. */
    private static final int MOST_INFLECTED = 3;

    private static final int MOST_FORMS = 400;

    private final SearchWords words;
    private final ActorDirectory directory;
    private final NamedRecords records;
    private final OnRecord onRecord;
    private final @Nullable Edtf period;
    private final Map<String, List<Named>> named;
    private final Map<String, List<Named>> disputes;
    private final Set<String> titled;
    private final List<Draft> drafts = new ArrayList<>();

    SearchReading(SearchWords words, ActorDirectory directory, NamedRecords records, OnRecord onRecord) {
        this.words = words;
        this.directory = directory;
        this.records = records;
        this.onRecord = onRecord;
        period = words.period();
        named = records.named(words.foldedSpans());
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
        return drafts.stream().map(this::finished).toList();
    }

    /** The term that begins at the word, if one does. */
    private Optional<Read> at(int begin) {
        for (int end = words.furthest(begin); end > begin; end--) {
            Optional<Draft> draft = exact(new Span(begin, end));
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
        Optional<SearchTerm> name = name(span, words.plain(span));
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
            namesActor |= isActor(alone);
        }
        return hasSmallWord && !namesActor;
    }

    private boolean isActor(Span span) {
        return !named(words.plain(span)).isEmpty();
    }

    /** The actors that the whole text means as a name or a code. */
    private List<Actor> named(String text) {
        return directory.named(text, period);
    }

    /**
     * At a time when none of them existed, those who came before or after may be meant, and the reader chooses. Where
     * there is nobody of the kind, a later name is used of an earlier time.
     */
    private List<Actor> existing(List<Actor> actors) {
        if (period == null || actors.isEmpty() || actors.stream().anyMatch(this::existed)) {
            return actors;
        }
        Set<Actor> related = new LinkedHashSet<>();
        for (Actor actor : actors) {
            long id = GlobalId.decode(actor.getId()).orElseThrow().id();
            directory.affiliationsWith(id).stream()
                    .filter(affiliation -> affiliation.role() == AffiliationRole.SUCCESSOR)
                    .map(Affiliation::member)
                    .forEach(related::add);
            directory.affiliationsOf(id).stream()
                    .filter(affiliation -> affiliation.role() == AffiliationRole.SUCCESSOR)
                    .map(Affiliation::body)
                    .forEach(related::add);
        }
        List<Actor> then =
                new ArrayList<>(related.stream().filter(this::existed).toList());
        if (then.size() == 1) {
            then.addAll(actors);
        }
        return then.isEmpty() ? actors : then;
    }

    private boolean existed(Actor actor) {
        return period == null
                || actor.getDuring() == null
                || actor.getDuring().bounds().overlaps(period.bounds());
    }

    private Optional<SearchTerm> name(Span span, String text) {
        String folded = words.fold(text);
        List<Actor> actors = existing(named(text));
        List<Named> found = named.getOrDefault(folded, List.of());
        boolean isPlace = found.stream().anyMatch(record -> record.kind() == RecordType.PLACE);
        // A capital may be an alias of its state; it is the place.
        if (!actors.isEmpty() && !(isPlace && actors.stream().noneMatch(actor -> bearsAsItsOwn(actor, folded)))) {
            return Optional.of(term(span, TermKind.ACTOR, actors));
        }
        return found.stream()
                .findFirst()
                .map(first -> term(
                        span,
                        meaning(first.kind()),
                        records.load(found.stream()
                                .filter(other -> other.kind() == first.kind())
                                .map(Named::id)
                                .toList())));
    }

    private boolean bearsAsItsOwn(Actor actor, String folded) {
        return actor.getNames().stream()
                .anyMatch(name ->
                        name.kind() != NameKind.ALIAS && words.fold(name.text()).equals(folded));
    }

    private SearchTerm term(Span span, TermKind kind, List<? extends Node> namesakes) {
        OnRecord.Ranked ranked = onRecord.rank(namesakes, period);
        List<Node> all = new ArrayList<>(ranked.meant());
        all.addAll(ranked.others());
        return SearchTerm.records(
                words.written(span),
                kind,
                ranked,
                () -> all.size() < 2 ? List.of() : onRecord.choices(all, ranked.activity()));
    }

    /** A phrase of the name of a dispute; or of a title, unless it is made of names. */
    private Optional<Draft> phrase(Span span) {
        String folded = words.folded(span);
        List<Named> found = disputes.getOrDefault(folded, List.of());
        if (!found.isEmpty() && found.size() <= MOST_RANKED) {
            return Optional.of(new Draft(span, null, found));
        }
        boolean isTitle = titled.contains(folded);
        for (int word = span.begin(); word < span.end() && isTitle; word++) {
            isTitle = !isActor(new Span(word, word + 1));
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
            List<Actor> persons = persons(words.plain(span));
            if (!persons.isEmpty()) {
                return draft(span, term(span, TermKind.ACTOR, persons));
            }
            Optional<Draft> other = span.size() > 1 && !isOfPersons(span) ? phrase(span) : Optional.empty();
            if (other.isEmpty() && span.size() <= MOST_INFLECTED) {
                other = inflected(span);
            }
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private boolean isOfPersons(Span span) {
        for (int word = span.begin(); word < span.end(); word++) {
            if (persons(words.plain(new Span(word, word + 1))).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Persons are known by a part of their names; of others, a part means too much. */
    private List<Actor> persons(String text) {
        List<Actor> all = directory.surnamed(text, period);
        if (all.size() > MOST_RANKED) {
            return List.of();
        }
        if (all.size() <= MOST_CANDIDATES) {
            return all;
        }
        OnRecord.Ranked ranked = onRecord.rank(all, period);
        return ranked.others().isEmpty() || ranked.meant().size() > MOST_CANDIDATES
                ? List.of()
                : ranked.meant().stream().map(Actor.class::cast).toList();
    }

    private Optional<Draft> inflected(Span span) {
        List<String> forms = forms(span.begin(), span.end());
        for (String form : forms) {
            List<Actor> actors = existing(named(form));
            if (!actors.isEmpty()) {
                return draft(span, term(span, TermKind.ACTOR, actors));
            }
        }
        Map<String, List<Named>> inOtherForms = forms.isEmpty()
                ? Map.of()
                : records.named(forms.stream().map(words::fold).distinct().toList());
        for (String form : forms) {
            List<Named> found = inOtherForms.getOrDefault(words.fold(form), List.of());
            if (!found.isEmpty()) {
                RecordType kind = found.get(0).kind();
                return draft(
                        span,
                        term(
                                span,
                                meaning(kind),
                                records.load(found.stream()
                                        .filter(other -> other.kind() == kind)
                                        .map(Named::id)
                                        .toList())));
            }
        }
        for (String form : forms) {
            List<Actor> persons = persons(form);
            if (!persons.isEmpty()) {
                return draft(span, term(span, TermKind.ACTOR, persons));
            }
        }
        return Optional.empty();
    }

    /** The words in other forms, each by itself. */
    private List<String> forms(int begin, int end) {
        String word = words.plain(new Span(begin, begin + 1));
        List<String> all = new ArrayList<>(Inflections.of(word));
        if (end - begin == 1) {
            return all;
        }
        all.add(0, word);
        List<String> rest = new ArrayList<>(forms(begin + 1, end));
        rest.add(0, words.plain(new Span(begin + 1, end)));
        return all.stream()
                .flatMap(first -> rest.stream().map(second -> first + " " + second))
                .skip(1)
                .limit(MOST_FORMS)
                .toList();
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
            return meant.size() > MOST_CANDIDATES ? wordsTerm(draft.span()) : disputeTerm(draft.span(), meant);
        }
        boolean isFight = Vocabulary.isFight(words.folded(draft.span()));
        if (ofActors.size() == 1 || (!isFight && !ofActors.isEmpty() && ofActors.size() <= MOST_CANDIDATES)) {
            return disputeTerm(draft.span(), ofActors);
        }
        return isFight
                ? SearchTerm.eventKind(words.written(draft.span()), Kind.of(EventType.INCIDENT))
                : wordsTerm(draft.span());
    }

    private SearchTerm disputeTerm(Span span, List<Named> found) {
        return term(
                span,
                TermKind.DISPUTE,
                records.load(found.stream().map(Named::id).toList()));
    }

    private static TermKind meaning(RecordType kind) {
        return switch (kind) {
            case DISPUTE -> TermKind.DISPUTE;
            case PLACE -> TermKind.PLACE;
            default -> TermKind.TOPIC;
        };
    }
}
