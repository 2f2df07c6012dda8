import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.chancery.language.NameKind;
import org.chancery.record.exchange.Bundle;

/** Made-up words and names: a few common words, many rare ones, and names in three scripts. */
final class Words {
    private static final int RARE = 20_000;
    private static final List<String> COMMON = List.of(
            "border",
            "trade",
            "security",
            "energy",
            "transit",
            "water",
            "customs",
            "culture",
            "education",
            "health",
            "railways",
            "investment",
            "defence",
            "migration",
            "agriculture",
            "tourism",
            "aviation",
            "science",
            "visas",
            "fisheries");
    private static final String[] STARTS = {
        "ba", "da", "fe", "ga", "ha", "ka", "la", "ma", "na", "pa", "ra", "sa", "ta", "va", "za", "bo", "do", "go",
                "ko",
        "lo", "mo", "no", "ro", "so", "to", "be", "de", "le", "me", "ne", "re", "se", "te", "bi", "di", "li", "mi",
                "ni",
        "ri", "si", "ti", "vi", "bu", "du", "gu", "lu", "mu", "nu", "ru", "su"
    };
    private static final String[] ENDS = {"n", "r", "l", "m", "s", "v", "d", "k", "t", "b", "ri", "nov", "shin", "dze"};

    private final Transliterator cyrillic = Transliterator.getInstance("Latin-Cyrillic");
    private final Transliterator arabic = Transliterator.getInstance("Latin-Arabic");

    static String common(SplittableRandom random) {
        return COMMON.get(skewed(random, COMMON.size()));
    }

    /** One of many words, most of which stand in few texts. */
    static String rare(SplittableRandom random) {
        return word(skewed(random, RARE));
    }

    /** The same word for the same number. */
    static String word(int number) {
        SplittableRandom random = new SplittableRandom(0x5EED + number);
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int syllable = 0; syllable < syllables; syllable++) {
            word.append(STARTS[random.nextInt(STARTS.length)]);
        }
        return word.append(ENDS[random.nextInt(ENDS.length)]).toString();
    }

    static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Small numbers come far more often than large ones. */
    static int skewed(SplittableRandom random, int bound) {
        double uniform = random.nextDouble();
        return (int) (bound * uniform * uniform * uniform);
    }

    /** A name in Latin, Cyrillic and Arabic letters. */
    List<Bundle.Name> names(String english) {
        return List.of(
                new Bundle.Name("en", english, NameKind.COMMON, null),
                new Bundle.Name("ru", cyrillic.transliterate(english), NameKind.TRANSLITERATION, null),
                new Bundle.Name("ar", arabic.transliterate(english.toLowerCase()), NameKind.TRANSLITERATION, null));
    }

    /** As {@link #names}, for titles. */
    Map<String, String> titles(String english) {
        Map<String, String> titles = new LinkedHashMap<>();
        names(english).forEach(name -> titles.put(name.language(), name.text()));
        return titles;
    }
}
