package org.chancery.ingest.format.travels;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The states and organizations that running text may name. */
final class TravelBodies {
    private static final List<String> BALTIC = List.of("Estonia", "Latvia", "Lithuania");

    private final Countries countries;
    private final Organizations organizations;

    TravelBodies(Countries countries, Organizations organizations) {
        this.countries = countries;
        this.organizations = organizations;
    }

    /** Matches a body before a title, as in "Russian" or "NATO". */
    String before() {
        return alternatives(Stream.of(countries.adjectives(), countries.names(), organizations.names()));
    }

    /** Matches a body after "of". */
    String after() {
        return alternatives(Stream.of(countries.names(), organizations.names(), List.of("Baltic States")));
    }

    private static String alternatives(Stream<? extends Collection<String>> texts) {
        return texts.flatMap(Collection::stream)
                .filter(text -> text.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\d-])"));
    }

    @Nullable
    Body find(String text, LocalDate day) {
        Body organization = organizations.find(text);
        return organization == null ? countries.find(text, day) : organization;
    }

    /** All states in the text: the Baltic States are three. */
    List<Body> findAll(String text, LocalDate day) {
        return (text.startsWith("Baltic") ? BALTIC.stream() : Stream.of(text))
                .flatMap(name -> Stream.ofNullable(find(name, day)))
                .toList();
    }
}
