package org.chancery.naming;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.chancery.language.BundledTable;
import org.chancery.language.ExactName;

/**
 * Words that are the name of a state or a city in some language, and a word or the name of something else to most
 * readers: "man", "end", "England", "Brasília". Only an archive that calls a state so makes them its name.
 */
public final class NoNames {
    private static final String TABLE = "/reference/no_names.csv";

    private static final class Table {
        static final Set<String> WORDS = BundledTable.rows(TABLE).stream()
                .map(row -> ExactName.of(row.getField("word")))
                .collect(toUnmodifiableSet());
    }

    private NoNames() {}

    /** @param exact the exact form of a text */
    public static boolean has(String exact) {
        return Table.WORDS.contains(exact);
    }
}
