package org.chancery.ingest.format.phoenix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.ingest.model.Problem;

/** One actor of a dictionary: its name, other names for it, and its codes, as they are written. */
record DictionaryEntry(
        String name, String comment, Problem.Location location, List<String> aliases, List<ActorCoding> codings) {

    DictionaryEntry(String name, String comment, Problem.Location location) {
        this(name, comment, location, new ArrayList<>(), new ArrayList<>());
    }

    /** A number that two entries with one name share if their other names and their codes are the same. */
    int content() {
        return Objects.hash(aliases, codings.stream().map(ActorCoding::key).toList());
    }

    List<String> allNames() {
        ArrayList<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(aliases);
        return names;
    }
}
