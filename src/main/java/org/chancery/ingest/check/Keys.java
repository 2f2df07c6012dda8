package org.chancery.ingest.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.NearestWord;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle.Keyed;
import org.jspecify.annotations.Nullable;

/** The keys that a bundle declares, and whether a reference finds one of them. */
public final class Keys {
    public static final String FORM = "a key is lower-case letters and digits, with single - / or . between them";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([-/.][a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("([a-z][a-z0-9-]*):(\\S+)");
    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    private final Problems problems;
    private final Map<RecordKind, Set<String>> byKind = new EnumMap<>(RecordKind.class);
    private final Map<String, String> declaredAt = new HashMap<>();

    Keys(Problems problems) {
        this.problems = problems;
        for (RecordKind kind : RecordKind.values()) {
            byKind.put(kind, new TreeSet<>());
        }
    }

    public static boolean isKey(String text) {
        return SLUG.matcher(text).matches();
    }

    void declare(RecordKind kind, List<? extends @Nullable Keyed> records, String path) {
        for (int index = 0; index < records.size(); index++) {
            Keyed keyed = records.get(index);
            // A missing key is reported where required values are.
            if (keyed == null || keyed.key() == null) {
                continue;
            }
            declare(kind, keyed.key(), path + "/" + index + "/key");
        }
    }

    private void declare(RecordKind kind, String key, String path) {
        if (!isKey(key)) {
            problems.add(path, key, FORM, "Rename it");
        }
        String first = declaredAt.putIfAbsent(key, path);
        if (first != null) {
            problems.add(path, key, "this key already belongs to " + first, "Give each record its own key");
        }
        byKind.getOrDefault(kind, Set.of()).add(key);
    }

    /** Reports a reference that finds no record of its kind; an actor's may be a code, as in {@code iso3166:TJ}. */
    void check(RecordKind kind, String reference, String path) {
        if (kind == RecordKind.ACTOR && reference.startsWith("name:")) {
            return;
        }
        Matcher code = CODE.matcher(reference);
        if (kind == RecordKind.ACTOR && code.matches()) {
            checkCode(code.group(1), code.group(2), path);
            return;
        }
        Set<String> known = byKind.getOrDefault(kind, Set.of());
        if (known.contains(reference)) {
            return;
        }
        String remedy = NearestWord.to(reference, known)
                .map(nearest -> "Did you mean " + nearest + "?")
                .orElse("Declare it, or correct the key");
        problems.add(path, reference, "there is no " + kind.label() + " with this key", remedy);
    }

    private void checkCode(String scheme, String code, String path) {
        if (scheme.equals("iso3166") && code.length() == 2 && !ISO_COUNTRIES.contains(code)) {
            problems.add(path, scheme + ":" + code, "no country has this ISO 3166-1 code", "Correct the code");
        }
    }
}
