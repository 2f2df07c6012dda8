package org.chancery.ingest.reference;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.chancery.language.Name;
import org.chancery.language.NameKind;

/**
 * The names of states and territories in the Unicode CLDR, which ICU contains.
 *
 * <p>A language in which CLDR does not name a state yields no name: never the English one, never the code.
 */
final class CldrStateNames {

    /** The languages that the archive promises, then those that its readers and sources are likely to use. */
    static final List<String> LANGUAGES = List.of(
            "ar", "en", "es", "fr", "ky", "ru", "tg", "uz", "zh", //
            "az", "be", "de", "fa", "hi", "hy", "id", "it", "ja", "ka", "kk", "ko", "mn", "pl", "ps", "pt", "sr", "tk",
            "tr", "uk", "ur", "uz-Cyrl", "vi", "zh-Hant");

    /** ICU's API gives short names, but not those that CLDR calls variants: "Czech Republic", "Ivory Coast". */
    private static final String ICU_REGION_DATA = "com/ibm/icu/impl/data/icudata/region";

    private static final List<String> OTHER_NAMES = List.of("Countries%short", "Countries%variant");

    private final List<Language> languages =
            LANGUAGES.stream().map(CldrStateNames::language).toList();

    private static Language language(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        UResourceBundle regions = UResourceBundle.getBundleInstance(ICU_REGION_DATA, locale);
        return new Language(
                tag,
                LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL, DisplayContext.NO_SUBSTITUTE),
                OTHER_NAMES.stream().flatMap(table -> child(regions, table)).toList());
    }

    /** The common name of an ISO 3166-1 entry in each language, followed by the other names in CLDR. */
    List<Name> of(String alpha2) {
        return languages.stream()
                .flatMap(language -> Stream.concat(language.commonName(alpha2), language.aliases(alpha2)))
                .toList();
    }

    private record Language(String tag, LocaleDisplayNames names, List<UResourceBundle> otherNames) {

        Stream<Name> commonName(String alpha2) {
            return Stream.ofNullable(names.regionDisplayName(alpha2))
                    .filter(text -> !text.equals(alpha2))
                    .map(text -> new Name(tag, text, NameKind.COMMON));
        }

        Stream<Name> aliases(String alpha2) {
            return otherNames.stream()
                    .flatMap(table -> child(table, alpha2))
                    .map(name -> new Name(tag, name.getString(), NameKind.ALIAS));
        }
    }

    private static Stream<UResourceBundle> child(UResourceBundle parent, String key) {
        try {
            return Stream.of(parent.get(key));
        } catch (MissingResourceException none) {
            return Stream.empty();
        }
    }
}
