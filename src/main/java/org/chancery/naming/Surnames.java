package org.chancery.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Persons by their surnames. A surname, or a given name and the surname in either order, means a person only where one
 * person fits and nobody else has that surname.
 *
 * <p>The surname is the last word of a name, with the small words before it ("von der Leyen", "bin Salman"), or the
 * last two with a hyphen; of a person who has a name in Chinese or Korean characters, or one written like "Mao
 * Tse-tung", also the first ("Xi Jinping"). Names in such characters, or without spaces, have none.
 */
final class Surnames<T> {
    private final Map<String, List<Named<T>>> bySurname = new HashMap<>();
    private final Set<T> inCharacters = new LinkedHashSet<>();
    private final Set<T> persons = new LinkedHashSet<>();

    /** @param mayBeginWithSurname whether the first word is the surname in the order of its language, or may be */
    private record Named<T>(Bearing<T> bearing, PersonalName name, boolean mayBeginWithSurname) {
        boolean isSurnameAlone() {
            return name.words().size() == 1;
        }

        boolean isSpelledLike(String text) {
            return ShortWords.areAlike(text, bearing.text());
        }
    }

    /**
     * Adds a name, or another spelling of it.
     *
     * @param key the key of the text
     */
    void add(Bearing<T> bearing, String text, String key, String language) {
        persons.add(bearing.bearer());
        if (Writing.of(text) == Writing.CHARACTERS) {
            inCharacters.add(bearing.bearer());
            return;
        }
        if (Writing.of(text) == Writing.LETTERS) {
            PersonalName name = PersonalName.of(text, key);
            if (!name.words().isEmpty()) {
                boolean mayBeFirst = FamilyNameFirst.isPossible(text, name.first(), language);
                // "Jong-Un" is a given name.
                add(new Named<>(bearing, mayBeFirst ? name.ofOneSurname() : name, mayBeFirst));
            }
        }
    }

    private void add(Named<T> named) {
        PersonalName name = named.name();
        // "Tung" is no surname of "Mao Tse-tung".
        if (name.hasSurname() && !FamilyNameFirst.isWritten(named.bearing().text())) {
            put(name.last(), named);
        }
        if (!name.first().equals(name.last())) {
            // Whether the first word is the surname shows when all names are known.
            put(FIRST + name.first(), named);
        }
    }

    /** No letter of a key. */
    private static final String FIRST = "^";

    private void put(String word, Named<T> named) {
        bySurname.computeIfAbsent(word, any -> new ArrayList<>(1)).add(named);
    }

    boolean isPerson(T bearer) {
        return persons.contains(bearer);
    }

    /** All who have the word as their surname. */
    private List<Named<T>> bearers(String word) {
        List<Named<T>> all = new ArrayList<>(bySurname.getOrDefault(word, List.of()));
        bySurname.getOrDefault(FIRST + word, List.of()).stream()
                .filter(named -> beginsWithSurname(named.bearing()))
                .forEach(all::add);
        return all;
    }

    private boolean beginsWithSurname(Bearing<T> bearing) {
        return inCharacters.contains(bearing.bearer()) || FamilyNameFirst.isWritten(bearing.text());
    }

    /**
     * Where a record calls a person by the surname alone, everybody else with that surname is meant as well, whether it
     * stands last or may stand first.
     */
    Found<T> orNamesakes(Found<T> whole, String key, AskedTime when) {
        List<Named<T>> namesakes = key.indexOf(' ') < 0 ? bearers(key) : List.of();
        boolean isPersonBySurname = namesakes.stream()
                .filter(Named::isSurnameAlone)
                .anyMatch(named -> whole.bearers().contains(named.bearing().bearer()));
        if (!isPersonBySurname) {
            return whole;
        }
        List<Bearing<T>> all = new ArrayList<>(whole.bearings());
        namesakes.forEach(named -> all.add(named.bearing()));
        bySurname.getOrDefault(FIRST + key, List.of()).stream()
                .filter(Named::mayBeginWithSurname)
                .forEach(named -> all.add(named.bearing()));
        return Found.among(all, when);
    }

    /** The person whose surname the text is, or whose given name and surname, in either order. */
    Found<T> find(String text, AskedTime when) {
        if (Writing.of(text) != Writing.LETTERS) {
            return Found.nobody();
        }
        Found<T> found = written(text, when);
        return found.isAnybody()
                ? found
                : Spellings.ofUnknown(text).stream()
                        .map(spelling -> written(spelling, when))
                        .filter(Found::isAnybody)
                        .findFirst()
                        .orElse(found);
    }

    private Found<T> written(String text, AskedTime when) {
        List<String> words = List.of(NameKey.of(text).split(" ", -1));
        Map<T, Bearing<T>> fitting = new HashMap<>();
        Set<T> namesakes = new LinkedHashSet<>();
        List<Bearing<T>> found = new ArrayList<>();
        for (int end : words.size() == 1 ? List.of(0) : List.of(words.size() - 1, 0)) {
            for (Named<T> named : bearers(words.get(end))) {
                namesakes.add(named.bearing().bearer());
                if (fits(named, words)
                        && named.isSpelledLike(text)
                        && fitting.putIfAbsent(named.bearing().bearer(), named.bearing()) == null) {
                    found.add(named.bearing());
                }
            }
            if (!found.isEmpty()) {
                break;
            }
            namesakes.clear();
        }
        if (found.isEmpty()) {
            return Found.nobody();
        }
        Found<T> fit = Found.among(found, when);
        return fit.outcome() == Found.Outcome.ONE && namesakes.size() > 1
                ? new Found<>(Found.Outcome.SEVERAL, withNamesakes(found, words, namesakes))
                : fit;
    }

    private List<Bearing<T>> withNamesakes(List<Bearing<T>> found, List<String> words, Collection<T> namesakes) {
        List<Bearing<T>> all = new ArrayList<>(found);
        Set<T> listed = new LinkedHashSet<>();
        found.forEach(bearing -> listed.add(bearing.bearer()));
        for (String word : words) {
            bearers(word).stream()
                    .map(Named::bearing)
                    .filter(bearing -> namesakes.contains(bearing.bearer()) && listed.add(bearing.bearer()))
                    .forEach(all::add);
        }
        return all;
    }

    /** The surname with its particles; or it with the first given name, in either order. */
    private boolean fits(Named<T> named, List<String> words) {
        if (words.size() == 1) {
            return true;
        }
        PersonalName name = named.name();
        List<String> family = name.surname();
        if (family.equals(words)) {
            return true;
        }
        List<String> given = name.given();
        if (given.isEmpty() || words.size() < family.size() + 1) {
            return false;
        }
        List<String> all = name.words();
        return areBoth(words, given, family)
                || areBoth(words, given.subList(0, 1), family)
                || (beginsWithSurname(named.bearing())
                        && areBoth(words, all.subList(1, all.size()), all.subList(0, 1)));
    }

    private static boolean areBoth(List<String> words, List<String> given, List<String> family) {
        List<String> givenFirst = new ArrayList<>(given);
        givenFirst.addAll(family);
        List<String> familyFirst = new ArrayList<>(family);
        familyFirst.addAll(given);
        return words.equals(givenFirst) || words.equals(familyFirst);
    }
}
