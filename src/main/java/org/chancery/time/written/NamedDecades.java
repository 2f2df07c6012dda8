package org.chancery.time.written;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decades that are written as words, such as "the eighties": "the 80s". */
final class NamedDecades {
    /** After each number, its phrases, divided by bars; a line is some languages. */
    private static final String NAMES = """
            20s: twenties|années vingt|двадцатые|двадцатых|العشرينات|العشرينيات|عشرينات|عشرينيات
            20s: zwanziger jahre|zwanziger jahren|zwanzigern|los años veinte|años veinte|二十年代
            30s: thirties|années trente|тридцатые|тридцатых|الثلاثينات|الثلاثينيات|ثلاثينات|ثلاثينيات
            30s: dreißiger jahre|dreißiger jahren|dreißigern|los años treinta|años treinta|三十年代
            40s: forties|années quarante|сороковые|сороковых|الأربعينات|الأربعينيات|أربعينات|أربعينيات
            40s: vierziger jahre|vierziger jahren|vierzigern|los años cuarenta|años cuarenta|四十年代
            50s: fifties|années cinquante|пятидесятые|пятидесятых|الخمسينات|الخمسينيات|خمسينات|خمسينيات
            50s: fünfziger jahre|fünfziger jahren|fünfzigern|los años cincuenta|años cincuenta|五十年代
            60s: sixties|années soixante|шестидесятые|шестидесятых|الستينات|الستينيات|ستينات|ستينيات
            60s: sechziger jahre|sechziger jahren|sechzigern|los años sesenta|años sesenta|六十年代
            70s: seventies|années soixante-dix|семидесятые|семидесятых|السبعينات|السبعينيات|سبعينات|سبعينيات
            70s: siebziger jahre|siebziger jahren|siebzigern|los años setenta|años setenta|七十年代
            80s: eighties|années quatre-vingt|années quatre-vingts|восьмидесятые|восьмидесятых
            80s: الثمانينات|الثمانينيات|ثمانينات|ثمانينيات
            80s: achtziger jahre|achtziger jahren|achtzigern|los años ochenta|años ochenta|八十年代
            90s: nineties|années quatre-vingt-dix|девяностые|девяностых|التسعينات|التسعينيات|تسعينات|تسعينيات
            90s: neunziger jahre|neunziger jahren|neunzigern|los años noventa|años noventa|九十年代
            """;

    private static final Map<String, String> NUMBERS = new HashMap<>();
    private static final Pattern ANY;

    static {
        NAMES.lines()
                .map(line -> List.of(line.split(": ", -1)))
                .forEach(line -> List.of(line.get(1).split("\\|"))
                        .forEach(phrase -> NUMBERS.put(DateText.compared(phrase), line.get(0))));
        ANY = Pattern.compile(NUMBERS.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(", ")(?![\\p{L}\\p{N}-])")));
    }

    private NamedDecades() {}

    /** @param compared a text for comparing */
    static String inNumbers(String compared) {
        Matcher decades = ANY.matcher(compared);
        return decades.replaceAll(decade -> Matcher.quoteReplacement(NUMBERS.getOrDefault(decade.group(), "")));
    }
}
