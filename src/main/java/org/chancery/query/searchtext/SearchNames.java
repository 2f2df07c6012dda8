package org.chancery.query.searchtext;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graphql.Node;
import org.chancery.language.NameKind;
import org.chancery.query.searchtext.NamedRecords.Named;
import org.chancery.query.searchtext.SearchWords.Span;
import org.chancery.record.RecordType;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.Person;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the names of a text mean: whole names, parts of the names of persons, and other forms of both. Of
 * namesakes, what is on record decides.
 */
final class SearchNames {
    /** A word that means more records than this is too common to mean one. */
    static final int MOST_CANDIDATES = 20;

    /** Of so many candidates it is asked what is on record. */
    static final int MOST_RANKED = 400;

    /** Names of persons have few words. */
    static final int MOST_INFLECTED = 3;

    /** More suggestions are none. */
    private static final int MOST_SUGGESTED = 6;

    private static final int MOST_FORMS = 400;
    /** Each is looked up. A question of a few words has far fewer; of a longer text, the rest stays as it is. */
    private static final int MOST_FORMS_OF_A_TEXT = 3_000;

    private final SearchWords words;
    private final ActorDirectory directory;
    private final NamedRecords records;
    private final OnRecord onRecord;
    private final @Nullable Edtf period;
    private final Map<String, List<Named>> named;
    private final AlikeNames alike;
    private final ExistingThen existing;

    private final Map<String, List<Actor>> namedByText = new HashMap<>();
    private final Map<Span, List<String>> formsOfSpans = new HashMap<>();
    private int formsLeft = MOST_FORMS_OF_A_TEXT;

    SearchNames(
            SearchWords words,
            ActorDirectory directory,
            NamedRecords records,
            OnRecord onRecord,
            @Nullable Edtf period) {
        this.words = words;
        this.directory = directory;
        this.records = records;
        this.onRecord = onRecord;
        this.period = period;
        named = records.named(words.foldedSpans());
        alike = new AlikeNames(words, directory, onRecord, period);
        existing = new ExistingThen(directory, period);
    }

    boolean isActor(Span span) {
        return !named(words.plain(span)).isEmpty();
    }

    /** The actors that the whole text means as a name or a code. */
    private List<Actor> named(String text) {
        return namedByText.computeIfAbsent(
                text,
                any -> directory.named(text, period).stream()
                        .filter(actor -> !NoNames.has(text) || NoNames.isCalled(actor, text))
                        .toList());
    }

    /** What the span names as a whole. */
    Optional<SearchTerm> name(Span span) {
        return isPlaceBehindSmallWord(span) ? Optional.empty() : name(span, words.plain(span), named);
    }

    /** "à Paris" has an article in some language, and is a place, which is read by itself. */
    private boolean isPlaceBehindSmallWord(Span span) {
        return span.size() > 1
                && words.isConnective(new Span(span.begin(), span.begin() + 1))
                && !named.containsKey(words.folded(span))
                && name(span, words.plain(new Span(span.begin() + 1, span.end())), named)
                        .filter(term -> term.getKind() == TermKind.PLACE)
                        .isPresent();
    }

    private Optional<SearchTerm> name(Span span, String text, Map<String, List<Named>> records) {
        String folded = words.fold(text);
        List<Actor> actors = existing.of(named(text));
        List<Named> found = records.getOrDefault(folded, List.of());
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
                        this.records.load(found.stream()
                                .filter(other -> other.kind() == first.kind())
                                .map(Named::id)
                                .toList())));
    }

    private boolean bearsAsItsOwn(Actor actor, String folded) {
        return actor.getNames().stream()
                .anyMatch(name ->
                        name.kind() != NameKind.ALIAS && words.fold(name.text()).equals(folded));
    }

    /** The term for one of these, or for all where nobody is ahead. */
    SearchTerm term(Span span, TermKind kind, List<? extends Node> namesakes) {
        String folded = words.folded(span);
        OnRecord.Ranked ranked = onRecord.rank(
                namesakes, period, node -> node instanceof Person person && !isLastNameOf(person, folded));
        return SearchTerm.records(words.written(span), kind, ranked, () -> onRecord.choices(ranked));
    }

    /** Those on record whose names sound like the span, where nobody is called so. */
    Optional<SearchTerm> alike(Span span) {
        return alike.of(span, forms(span));
    }

    /** Whom a span that names nothing may mean: those on record whose names sound like it, then similar names. */
    List<Node> suggested(Span span) {
        return Stream.concat(alike.suggested(span).stream(), records.nearest(words.plain(span)).stream())
                .distinct()
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /** The term, decided by who else is named where several persons are called so. */
    SearchTerm inCompany(SearchTerm term, Set<Long> company) {
        boolean isUnclear =
                term.getKind() == TermKind.ACTOR && term.getCandidates().size() > 1;
        return isUnclear
                ? onRecord.inCompany(term, company, period)
                        .map(ranked -> term.decided(ranked, () -> onRecord.choices(ranked)))
                        .orElse(term)
                : term;
    }

    /** Whether each word is a part of the name of a person. */
    boolean isOfPersons(Span span) {
        for (int word = span.begin(); word < span.end(); word++) {
            if (persons(words.plain(new Span(word, word + 1))).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Persons are known by a part of their names; of others, a part means too much. */
    List<Actor> persons(String text) {
        // Folded, a character is a syllable that very many names have.
        if (text.codePoints().anyMatch(letter -> UScript.getScript(letter) == UScript.HAN)) {
            return List.of();
        }
        List<Actor> all = directory.personsWith(words.fold(text));
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

    /** The actor that the span names as a whole in another form. */
    Optional<SearchTerm> actorInflected(Span span) {
        return forms(span).stream()
                .map(form -> existing.of(named(form)))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .map(actors -> term(span, TermKind.ACTOR, actors));
    }

    /** What the span names in another form. */
    Optional<SearchTerm> inflected(Span span) {
        List<String> forms = forms(span);
        Map<String, List<Named>> inOtherForms = forms.isEmpty()
                ? Map.of()
                : records.named(forms.stream().map(words::fold).distinct().toList());
        for (String form : forms) {
            Optional<SearchTerm> whole = name(span, form, inOtherForms);
            if (whole.isPresent()) {
                return whole;
            }
        }
        for (String form : forms) {
            List<Actor> persons = persons(form);
            if (!persons.isEmpty()) {
                return Optional.of(term(span, TermKind.ACTOR, persons));
            }
        }
        for (String form : forms) {
            Optional<SearchTerm> state =
                    StateAdjectives.of(words.fold(form), false).flatMap(name -> ofState(span, name));
            if (state.isPresent()) {
                return state;
            }
        }
        return bearersOfGenitive(span);
    }

    /** "Kennedys Besuche": of whom the word without its ending is the surname. Any other part would mean too much. */
    private Optional<SearchTerm> bearersOfGenitive(Span span) {
        Optional<String> surname =
                span.size() == 1 ? Inflections.withoutS(words.plain(span)).map(words::fold) : Optional.empty();
        List<Actor> bearers = surname.stream()
                .flatMap(last -> persons(last).stream().filter(actor -> isLastNameOf(actor, last)))
                .toList();
        return bearers.isEmpty() ? Optional.empty() : Optional.of(term(span, TermKind.ACTOR, bearers));
    }

    private boolean isLastNameOf(Actor actor, String folded) {
        return actor.getNames().stream()
                .map(name -> words.fold(name.text()))
                .anyMatch(name -> name.equals(folded) || name.endsWith(" " + folded));
    }

    /** "Franco" in "Franco-German", which is a person elsewhere. */
    Optional<SearchTerm> prefix(Span span) {
        Span next = new Span(span.end(), span.end() + 1);
        boolean isPrefix = span.size() == 1
                && span.end() < words.count()
                && words.isBeforeDash(span)
                && StateAdjectives.of(words.folded(next), words.isBeforeDash(next))
                        .isPresent();
        return isPrefix ? adjective(span) : Optional.empty();
    }

    /**
     * Of "России" some surname may be a spelling: a name in another form comes before persons who are not on record,
     * and so does somebody whose name sounds like the word.
     */
    SearchTerm personOrOtherForm(Span span, List<Actor> persons) {
        boolean isAnybody = span.size() > MOST_INFLECTED || onRecord.isAnyOnRecord(persons);
        return (isAnybody ? Optional.<SearchTerm>empty() : inflected(span).or(() -> alike(span)))
                .orElseGet(() -> term(span, TermKind.ACTOR, persons));
    }

    /** The state whose adjective the span is: "Soviet", "российско", the first character of 中美. */
    Optional<SearchTerm> adjective(Span span) {
        Optional<String> state = words.isOfAbbreviatedStates(span)
                ? StateAdjectives.ofCharacter(words.plain(span))
                : StateAdjectives.of(words.folded(span), words.isBeforeDash(span));
        return state.flatMap(name -> ofState(span, name));
    }

    /** The one state of this name at the time, which the span means. */
    Optional<SearchTerm> state(Span span, String name, Edtf during) {
        List<Actor> states = directory.named(name, during);
        return states.size() == 1 ? Optional.of(term(span, TermKind.ACTOR, states)) : Optional.empty();
    }

    private Optional<SearchTerm> ofState(Span span, String name) {
        List<Actor> states = existing.of(named(name));
        return states.isEmpty() ? Optional.empty() : Optional.of(term(span, TermKind.ACTOR, states));
    }

    /** Whether small words stand here, and behind them the name of a state or another body. */
    boolean isOfBody(int begin) {
        int name = begin;
        while (name < words.count() && words.isConnective(new Span(name, name + 1))) {
            name++;
        }
        boolean isBody = false;
        for (int end = name + 1; name > begin && end <= words.furthest(name) && !isBody; end++) {
            isBody = named(words.plain(new Span(name, end))).stream().anyMatch(actor -> !(actor instanceof Person));
        }
        return isBody;
    }

    /** Whether the span names a person, or a part of it does, in any form. */
    boolean isPerson(Span span) {
        return named(words.plain(span)).stream().anyMatch(Person.class::isInstance)
                || !persons(words.plain(span)).isEmpty()
                || inflected(span).stream()
                        .flatMap(term -> term.getCandidates().stream())
                        .anyMatch(Person.class::isInstance);
    }

    private List<String> forms(Span span) {
        List<String> known = formsOfSpans.get(span);
        if (known == null) {
            known = forms(span.begin(), span.end()).stream().limit(formsLeft).toList();
            formsLeft -= known.size();
            formsOfSpans.put(span, known);
        }
        return known;
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

    private static TermKind meaning(RecordType kind) {
        return switch (kind) {
            case DISPUTE -> TermKind.DISPUTE;
            case PLACE -> TermKind.PLACE;
            default -> TermKind.TOPIC;
        };
    }
}
