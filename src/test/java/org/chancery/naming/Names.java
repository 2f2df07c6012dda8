package org.chancery.naming;

import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.chancery.language.Folding;
import org.chancery.naming.Found.Outcome;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** An archive of names, each bearer by a key. */
final class Names {
    private final NameIndex<String> index = new NameIndex<>(code -> List.of());

    Names person(String key, String language, String text) {
        return add(key, language, text, BearerSort.PERSON, Span.ALWAYS);
    }

    Names group(String key, String language, String text) {
        return add(key, language, text, BearerSort.OTHER, Span.ALWAYS);
    }

    Names state(String key, String language, String text, String existing) {
        return add(key, language, text, BearerSort.STATE, Span.of(Edtf.parse(existing)));
    }

    private Names add(String key, String language, String text, BearerSort sort, Span existing) {
        index.add(new Bearing<>(key, text, Span.ALWAYS, existing), Folding.fold(text), language, sort);
        return this;
    }

    /** The key of the bearer, or what the name means otherwise. */
    String meaning(String name, @Nullable String date) {
        Found<String> found = index.find(name, AskedTime.of(date == null ? null : Edtf.parse(date), Clock.systemUTC()));
        String keys = String.join(" ", new TreeSet<>(found.bearers()));
        return found.outcome() == Outcome.ONE ? keys : (found.outcome() + " " + keys).strip();
    }

    String meaning(String name) {
        return meaning(name, null);
    }
}
