package org.chancery.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which one name is written in lists and running text: "Korea, Republic of", "Iran (Islamic Republic of)",
 * "Bahamas, The", "the Netherlands", "Dem. Rep. of the Congo". A name is looked up as it stands first.
 */
final class NameForms {
    private static final Pattern INVERTED = Pattern.compile("([^,()]+),\\s*([^,()]+)");
    private static final Pattern IN_BRACKETS = Pattern.compile("([^()\\[\\]（）]+)[(\\[（]([^()\\[\\]（）]+)[)\\]）]");

    /** "Egypt, Arab Rep." is the Arab Republic of Egypt: lists leave "of" out. */
    private static final Pattern LINKED =
            Pattern.compile("(?iu).*(?:\\s|^)(?:of|of the|the|de|du|des|del|de la)|.*['’]");

    private static final Pattern ARTICLE =
            Pattern.compile("(?iu)(?:the|la|le|les|el|los|las|die|der|das|den|il|lo|i|gli|o|os|as|de|het|η|ο|το|οι|τα|"
                    + "a|az)\\s+(.{2,})|(?:l|gl|all)['’](.+)");

    private static final Pattern ABBREVIATED = Pattern.compile("\\b(Rep|Dem|Fed|Is|Sts|St|Ste)(?:\\.|(?=\\s|$))\\s*");
    private static final Map<String, String> IN_FULL = Map.of(
            "Rep",
            "Republic ",
            "Dem",
            "Democratic ",
            "Fed",
            "Federated ",
            "Is",
            "Islands ",
            "Sts",
            "States ",
            "St",
            "Saint ",
            "Ste",
            "Sainte ");

    private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})(\\p{Lu})\\.?\\s+(?=\\p{Lu}(?!\\p{L}))");

    private NameForms() {}

    /** The name as it stands, then other forms of it. */
    static List<String> of(String text) {
        String name = text.strip();
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        forms.addAll(turned(name));
        for (String form : List.copyOf(forms)) {
            forms.add(ABBREVIATED
                    .matcher(form)
                    .replaceAll(found -> IN_FULL.get(found.group(1)))
                    .strip());
        }
        forms.add(initialsTogether(name));
        return new ArrayList<>(forms);
    }

    /** "J. F. Kennard" as "J.F. Kennard". */
    static String initialsTogether(String name) {
        return INITIALS.matcher(name).replaceAll("$1.");
    }

    /** The forms without the article with which some begin. "O Brien" is no Brien: persons have none. */
    static List<String> withoutArticles(List<String> forms) {
        List<String> without = new ArrayList<>();
        for (String form : forms) {
            Matcher article = ARTICLE.matcher(form);
            if (article.matches()) {
                without.add(article.group(1) == null ? article.group(2) : article.group(1));
            }
        }
        return without;
    }

    /** What stands behind goes before, where that is a whole name: "Georgia (US)" is none. */
    private static List<String> turned(String name) {
        for (Pattern pattern : List.of(INVERTED, IN_BRACKETS)) {
            Matcher parts = pattern.matcher(name);
            if (parts.matches()) {
                String first = parts.group(2).strip();
                String last = parts.group(1).strip();
                boolean isElided = first.endsWith("'") || first.endsWith("’");
                return LINKED.matcher(first).matches()
                        ? List.of(first + (isElided ? "" : " ") + last)
                        : List.of(first + " " + last, first + " of " + last);
            }
        }
        return List.of();
    }

    /** The two names of "Myanmar (Burma)" or "Holy See / Vatican"; empty where the text is no such pair. */
    static List<String> twoNames(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text.strip());
        if (brackets.matches()) {
            return List.of(brackets.group(1).strip(), brackets.group(2).strip());
        }
        List<String> parts = List.of(text.split("/", -1));
        return parts.size() == 2 && parts.stream().noneMatch(String::isBlank)
                ? parts.stream().map(String::strip).toList()
                : List.of();
    }
}
