package org.chancery.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.language.ExactName;
import org.chancery.naming.Found.Outcome;

/**
 * Says whom a name means; {@code docs/references.md} has the rule. A name that is written exactly so comes before one
 * in another spelling or script, and of equals those count that existed and bore the name at the time. Some words of a
 * name are no name: only a person is found by the surname, see {@link Surnames}.
 *
 * @param <T> what bears names
 */
public final class NameIndex<T> {
    private static final String ENGLISH = "en";

    /** More than any name of a state that CLDR has. */
    private static final int LONGEST_OF_CLDR = 150;

    /** In names as short as "Mỹ", marks count: "My" is no state. */
    private static final int SHORT = 2;

    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, List<Bearing<T>>> byKey = new HashMap<>();
    private final Surnames<T> surnames = new Surnames<>();
    private final Acronyms<T> acronyms = new Acronyms<>();
    private final Map<T, List<Kind>> kinds = new HashMap<>();
    private final Function<String, Collection<Bearing<T>>> states;
    private int longest = LONGEST_OF_CLDR;

    /** What a formal name calls a state, such as "kingdom", and when. */
    private record Kind(String word, Span borne) {}

    /** @param states the state of an ISO 3166-1 code of two letters, with its English name; empty if there is none */
    public NameIndex(Function<String, Collection<Bearing<T>>> states) {
        this.states = states;
    }

    /**
     * Adds a name.
     *
     * @param folded its folded form
     * @param language its language, which decides how else it is spelled
     */
    public void add(Bearing<T> bearing, String folded, String language, BearerSort sort) {
        longest = Math.max(longest, bearing.text().length());
        acronyms.add(bearing, language);
        String key = NameKey.of(bearing.text(), folded);
        put(key, bearing);
        String loose = NameKey.loose(key);
        if (!loose.equals(key)) {
            put(loose, bearing);
        }
        if (sort != BearerSort.STATE) {
            for (String spelling : Spellings.of(bearing.text(), language)) {
                putSpelled(spelling, language, bearing, sort);
            }
        }
        if (sort == BearerSort.PERSON) {
            addInOrder(bearing);
            surnames.add(bearing, bearing.text(), key, language);
        }
        if (sort == BearerSort.STATE && language.equals(ENGLISH)) {
            FormalNames.kindOf(bearing.text())
                    .ifPresent(kind -> kinds.computeIfAbsent(bearing.bearer(), any -> new ArrayList<>(1))
                            .add(new Kind(kind, bearing.borne())));
        }
    }

    private void putSpelled(String spelling, String language, Bearing<T> bearing, BearerSort sort) {
        String key = NameKey.of(spelling);
        put(key, bearing);
        String loose = NameKey.loose(key);
        if (!loose.equals(key)) {
            put(loose, bearing);
        }
        if (sort == BearerSort.PERSON) {
            surnames.add(bearing, spelling, key, language);
        }
    }

    /** The name of a person without titles, with the surname last and initials together. */
    private void addInOrder(Bearing<T> bearing) {
        String inOrder = NameForms.initialsTogether(PersonalName.inOrder(bearing.text()));
        if (!inOrder.equals(bearing.text())) {
            put(NameKey.of(inOrder), bearing);
        }
    }

    private void put(String key, Bearing<T> bearing) {
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(bearing);
        }
    }

    /** Whom the whole text means, or a surname alone. */
    public Found<T> find(String text, AskedTime when) {
        if (isTooLong(text)) {
            return Found.nobody();
        }
        Found<T> found = nameOrSurname(text, when);
        return found.isAnybody() ? found : untitled(text, when);
    }

    private Found<T> nameOrSurname(String text, AskedTime when) {
        Found<T> whole = wholeOrNamesakes(text, when);
        if (!whole.isAnybody()) {
            return surnames.find(text, when);
        }
        // "Chin" is China in a language that the archive does not store, and a surname.
        String exact = ExactName.of(text);
        boolean isOfCldr = whole.bearings().stream()
                .noneMatch(bearing -> ExactName.of(bearing.text()).equals(exact));
        Found<T> bySurname = isOfCldr && whole.bearers().stream().noneMatch(surnames::isPerson)
                ? surnames.find(text, when)
                : Found.nobody();
        return bySurname.isAnybody()
                ? Found.of(Stream.concat(whole.bearings().stream(), bySurname.bearings().stream())
                        .toList())
                : whole;
    }

    /** A person behind a title. "King Charles" is nobody whose surname is Charles, and "Mrs. Vik" may be his wife. */
    private Found<T> untitled(String text, AskedTime when) {
        Optional<Titles.Untitled> rest = Titles.untitled(text);
        while (rest.isPresent()) {
            String name = rest.get().name();
            if (name.strip().indexOf(' ') > 0 || rest.get().mayBeSurname()) {
                Found<T> found = nameOrSurname(name, when);
                if (found.isAnybody() && found.bearers().stream().allMatch(surnames::isPerson)) {
                    return found;
                }
            }
            rest = Titles.untitled(name);
        }
        return Found.nobody();
    }

    /** Whom the text means as a whole; where that is a surname alone, everybody who has it. */
    public Found<T> wholeOrNamesakes(String text, AskedTime when) {
        Found<T> whole = whole(text, when);
        return whole.isAnybody() ? surnames.orNamesakes(whole, NameKey.of(text), when) : whole;
    }

    /** Whom the text means as a whole. */
    public Found<T> whole(String text, AskedTime when) {
        if (isTooLong(text)) {
            return Found.nobody();
        }
        List<String> forms = NameForms.of(text);
        Found<T> found = ofForms(forms, true, when);
        if (found.isAnybody()) {
            return found;
        }
        List<String> withoutArticles = NameForms.withoutArticles(forms);
        Found<T> withoutArticle = ofForms(withoutArticles, false, when);
        if (withoutArticle.isAnybody()) {
            return withoutArticle;
        }
        Found<T> formal =
                formal(Stream.concat(forms.stream(), withoutArticles.stream()).toList(), when);
        return formal.isAnybody() ? formal : twoNames(text, when);
    }

    /** Those who have one of the forms exactly, or else in another spelling. */
    private Found<T> ofForms(List<String> forms, boolean mayBePerson, AskedTime when) {
        Map<String, String> keys = new LinkedHashMap<>();
        forms.forEach(form -> keys.put(form, NameKey.of(form)));
        for (BiFunction<String, String, List<Bearing<T>>> lookup :
                List.<BiFunction<String, String, List<Bearing<T>>>>of(this::exact, this::spelled)) {
            for (Map.Entry<String, String> form : keys.entrySet()) {
                List<Bearing<T>> fitting = lookup.apply(form.getKey(), form.getValue()).stream()
                        .filter(bearing -> mayBePerson || !surnames.isPerson(bearing.bearer()))
                        .toList();
                if (!fitting.isEmpty()) {
                    return Found.among(fitting, when);
                }
            }
        }
        return Found.nobody();
    }

    /** The state that the text calls by its formal name in another language than English. */
    private Found<T> formal(Collection<String> forms, AskedTime when) {
        for (String form : forms) {
            for (FormalNames.Formal formal : FormalNames.of(form)) {
                for (String name : formal.names()) {
                    List<Bearing<T>> fitting = exact(name, NameKey.of(name)).stream()
                            .filter(bearing -> isCalled(bearing.bearer(), formal.kind(), when))
                            .toList();
                    if (!fitting.isEmpty()) {
                        return Found.among(fitting, when);
                    }
                }
            }
        }
        return Found.nobody();
    }

    private boolean isCalled(T bearer, String kind, AskedTime when) {
        return kinds.getOrDefault(bearer, List.of()).stream()
                .anyMatch(known -> known.word().equals(kind) && known.borne().overlaps(when.bounds()));
    }

    /** Another form of a name may be twice as long as the name, and folding a long text takes long. */
    private boolean isTooLong(String text) {
        return text.length() > 2 * longest;
    }

    private List<Bearing<T>> exact(String form, String key) {
        List<Bearing<T>> alike = byKey.getOrDefault(key, List.of());
        String exact = ExactName.of(form);
        List<Bearing<T>> same = alike.stream()
                .filter(bearing -> ExactName.of(bearing.text()).equals(exact))
                .filter(bearing -> surnames.isPerson(bearing.bearer()) || acronyms.mayBe(form, bearing))
                .filter(bearing -> !isShort(exact) || hasLettersOf(bearing.text(), form))
                .toList();
        List<Bearing<T>> ofCldr = (isShort(exact) ? List.<String>of() : StateNames.codes(exact))
                .stream().flatMap(code -> states.apply(code).stream()).toList();
        if (same.isEmpty()) {
            return ofCldr;
        }
        // In another language, the name of a state may be that of another: "Kongo" is one Congo in Polish, and the
        // other in Norwegian. That of somebody else is no such name.
        boolean isOfAState = same.stream()
                .anyMatch(bearing ->
                        ofCldr.stream().anyMatch(state -> state.bearer().equals(bearing.bearer())));
        return isOfAState ? Stream.concat(same.stream(), ofCldr.stream()).toList() : same;
    }

    /** Not of Chinese characters, of which two are many. */
    private static boolean isShort(String text) {
        return text.length() <= SHORT && Writing.of(text) == Writing.LETTERS;
    }

    private static boolean hasLettersOf(String name, String form) {
        return OTHER_THAN_LETTERS
                .matcher(name)
                .replaceAll("")
                .equalsIgnoreCase(OTHER_THAN_LETTERS.matcher(form).replaceAll(""));
    }

    private List<Bearing<T>> spelled(String form, String key) {
        if (isShort(key)) {
            return List.of();
        }
        List<Bearing<T>> found = names(form, key);
        if (found.isEmpty()) {
            found = names(form, NameKey.loose(key));
        }
        return found.isEmpty()
                ? Spellings.ofUnknown(form).stream()
                        .map(spelling -> names(form, NameKey.of(spelling)))
                        .filter(bearings -> !bearings.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : found;
    }

    /** Those with the key, but for acronyms: each letter of them counts, and another script has others. */
    private List<Bearing<T>> names(String form, String key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(bearing -> !bearing.isAcronym() && ShortWords.areAlike(form, bearing.text()))
                .toList();
    }

    /** "Myanmar (Burma)" means somebody who has both names. */
    private Found<T> twoNames(String text, AskedTime when) {
        List<String> names = NameForms.twoNames(text);
        if (names.isEmpty()) {
            return Found.nobody();
        }
        Found<T> first = whole(names.get(0), when);
        Found<T> second = whole(names.get(1), when);
        boolean isOne = first.outcome() == Outcome.ONE
                && second.outcome() == Outcome.ONE
                && first.bearers().equals(second.bearers());
        return isOne ? first : Found.nobody();
    }
}
