package org.chancery.ingest.format.cow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.ingest.input.Row;

/** What the members of an alliance promise each other, the strongest first. */
enum AllianceTerm {
    DEFENSE("Defence pact", "to defend each other"),
    NEUTRALITY("Neutrality pact", "to stay neutral"),
    NONAGGRESSION("Non-aggression pact", "not to attack each other"),
    ENTENTE("Entente", "to consult in a crisis");

    private static final Set<String> YES = Set.of("1", "1.0", "true");

    private final String title;
    private final String promise;

    AllianceTerm(String title, String promise) {
        this.title = title;
        this.promise = promise;
    }

    static Set<AllianceTerm> in(Row row) {
        EnumSet<AllianceTerm> terms = EnumSet.noneOf(AllianceTerm.class);
        Arrays.stream(values()).filter(term -> term.isIn(row)).forEach(terms::add);
        return terms;
    }

    private boolean isIn(Row row) {
        return YES.contains(row.get(name().toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT));
    }

    static boolean isMarked(Row row, String column) {
        return YES.contains(row.get(column).toLowerCase(Locale.ROOT));
    }

    String title() {
        return title;
    }

    String promise() {
        return promise;
    }
}
