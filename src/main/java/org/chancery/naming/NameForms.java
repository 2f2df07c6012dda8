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
    private static final Pattern IN_BRACKETS = Pattern.compile("([^()\\[\\]]+)[(\\[]([^()\\[\\]]+)[)\\]]");

    /** What stands in brackets goes before the name only where it says so: "Georgia (US)" is another Georgia. */
    private static final Pattern GOES_BEFORE = Pattern.compile("(?i)(.*\\s)?(of|of the|the)");

    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(?:the|la|le|les|el|los|las|die|der|das|il|o|os)\\s+(.+)|l['’](.+)");

    private static final Pattern ABBREVIATED = Pattern.compile("\\b(Rep|Dem|Fed|Is|St|Ste)\\.?(?=\\s|$)");
    private static final Map<String, String> IN_FULL = Map.of(
            "Rep",
            "Republic",
            "Dem",
            "Democratic",
            "Fed",
            "Federated",
            "Is",
            "Islands",
            "St",
            "Saint",
            "Ste",
            "Sainte");

    private NameForms() {}

    /** The name as it stands, then other forms of it. */
    static List<String> of(String text) {
        String name = text.strip();
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        forms.addAll(turned(name));
        for (String form : List.copyOf(forms)) {
            forms.add(ABBREVIATED.matcher(form).replaceAll(found -> IN_FULL.get(found.group(1))));
        }
        for (String form : List.copyOf(forms)) {
            Matcher article = ARTICLE.matcher(form);
            if (article.matches()) {
                forms.add(article.group(1) == null ? article.group(2) : article.group(1));
            }
        }
        return new ArrayList<>(forms);
    }

    private static List<String> turned(String name) {
        Matcher inverted = INVERTED.matcher(name);
        if (inverted.matches()) {
            return List.of(inverted.group(2).strip() + " " + inverted.group(1).strip());
        }
        Matcher brackets = IN_BRACKETS.matcher(name);
        if (brackets.matches() && GOES_BEFORE.matcher(brackets.group(2)).matches()) {
            return List.of(brackets.group(2).strip() + " " + brackets.group(1).strip());
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
