package org.chancery.record.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A reference of the form {@code scheme:code}.
 *
 * @param schemes the systems that the code may belong to, the likeliest first
 * @param code the code in it
 */
record CodeReference(List<CodeScheme> schemes, String code) {
    private static final Pattern CODE_FORM = Pattern.compile("[\\w.-]+:[\\w.-]+");

    private static final Map<String, List<CodeScheme>> SCHEMES = new TreeMap<>(Map.of(
            "iso3166", List.of(CodeScheme.ISO3166_ALPHA2, CodeScheme.ISO3166_ALPHA3, CodeScheme.ISO3166_NUMERIC),
            "cow", List.of(CodeScheme.COW, CodeScheme.COW_ABBREVIATION),
            "gw", List.of(CodeScheme.GW),
            "fips", List.of(CodeScheme.FIPS),
            "cameo", List.of(CodeScheme.CAMEO),
            "wikidata", List.of(CodeScheme.WIKIDATA),
            "cow-igo", List.of(CodeScheme.COW_IGO),
            "ucdp-actor", List.of(CodeScheme.UCDP_ACTOR),
            "us-historian", List.of(CodeScheme.US_HISTORIAN)));

    /** The code that the text is, or empty if it does not begin with a known scheme. */
    static Optional<CodeReference> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String scheme = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SCHEMES.get(scheme))
                .map(schemes ->
                        new CodeReference(schemes, text.substring(colon + 1).strip()));
    }

    /** Whether the text has the form of a code, known or not: names have spaces after their colons. */
    static boolean hasScheme(String text) {
        return CODE_FORM.matcher(text).matches();
    }

    static String schemeNames() {
        return String.join(", ", SCHEMES.keySet());
    }
}
