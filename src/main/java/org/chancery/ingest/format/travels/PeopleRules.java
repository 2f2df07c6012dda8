package org.chancery.ingest.format.travels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.format.travels.Mention.How;
import org.jspecify.annotations.Nullable;

/** Finds in a sentence who was present: by title and name, or only by the office of a body. */
final class PeopleRules {
    private static final String LIST = "(?:,? and |, )(?:the )?";

    private static final Pattern SPOKEN_OF = Pattern.compile("\\b(?:[Ff]uneral|[Ii]naugurat|[Mm]emorial|death|regarding"
            + "|concerning|investigation|assassination|tomb\\b|grave|anniversary|coronation|wedding|birthday|memory"
            + "|honor of|murder|on behalf of|successor|invitation of|name of|hosted|supporters of|birthplace|home of)");
    private static final Pattern PRESENT = Pattern.compile("\\b(?:with|[Jj]oined|[Bb]riefed|by)\\b|[Aa]c+o+m+pan");
    private static final Pattern COMPANION = Pattern.compile(
            "(?:[Aa]c+o+m+pan(?:ied|ying)|[Jj]oined|escorted)(?: by)?(?!.*" + "\\b(?:with|to|at|on|for)\\b)");

    private final TravelBodies bodies;
    private final Pattern named;
    private final Pattern more;
    private final Pattern holders;
    private final Pattern plural;
    private final Pattern nextBody;

    PeopleRules(TravelBodies bodies) {
        this.bodies = bodies;
        String before = bodies.before();
        String after = bodies.after();
        named = Pattern.compile(
                "(?<![\\p{L}\\d])(?=\\p{Lu}|former)(?<tenure>(?:[Ff]ormer|Acting|Interim) )?(?:(?<before>" + before
                        + ")(?:[’']s?)? (?:and )?)?(?:" + Phrases.TITLE + " ?/ ?)*+(?<title>" + Phrases.TITLE
                        + ") (?<name>" + Phrases.NAME
                        + ")(?: of (?:the )?(?<after>" + after + "))?");
        String nextTitle = "(?!(?:(?:" + before + ")(?:[’']s?)? )?" + Phrases.TITLE + " \\p{Lu})";
        more = Pattern.compile(
                LIST + nextTitle + "(?<name>" + Phrases.NAME + ")(?: of (?:the )?(?<after>" + after + "))?");
        holders = Pattern.compile(
                "(?<!\\p{L})(?=\\p{Lu}|former)(?<title>Heads of (?:State|Government)(?: (?:and|or) (?:Heads of "
                        + "|of )?(?:State|Government))?"
                        + "|" + Phrases.TITLE + ") (?:of|from) (?:the )?(?<after>" + after + ")");
        plural = Pattern.compile("(?<![\\p{L}\\d-])(?=\\p{Lu})(?<before>" + before
                + "|Baltic(?: States)?)(?: States?)?(?:[’']s?)? (?<title>" + Phrases.TITLE + "s)\\b(?! \\p{Lu}| of)");
        nextBody = Pattern.compile(LIST + "(?<after>" + after + ")");
    }

    /** Those present, in the order of the text. */
    List<Mention> read(String sentence, LocalDate day) {
        ArrayList<Mention> mentions = new ArrayList<>();
        Body chain = null;
        int end = 0;
        Matcher matcher = named.matcher(sentence);
        while (matcher.find()) {
            String name = nameOf(matcher);
            if (name == null || !isPresent(sentence.substring(0, matcher.start()))) {
                continue;
            }
            Body own = bodyOf(matcher, day);
            boolean isNext = sentence.substring(end, matcher.start()).matches(",? (?:and )?(?:the )?");
            Body body = own == null && isNext ? chain : own;
            How how = how(sentence.substring(0, matcher.start()));
            mentions.add(new Mention(name, title(matcher), body, how));
            chain = body == null || !body.isState() || matcher.group("after") != null ? null : body;
            end = matcher.end();
            if (Phrases.PLURAL.matcher(matcher.group("title")).find()) {
                end = readMoreNames(sentence, mentions, matcher, day);
            }
            if (end < sentence.length()) {
                matcher.region(end, sentence.length());
            }
        }
        mentions.addAll(readHolders(sentence, day));
        return mentions;
    }

    private int readMoreNames(String sentence, List<Mention> mentions, Matcher first, LocalDate day) {
        int end = first.end();
        Matcher next = more.matcher(sentence).region(end, sentence.length());
        while (next.lookingAt()) {
            Mention last = mentions.get(mentions.size() - 1);
            Body body = next.group("after") == null ? last.body() : bodies.find(next.group("after"), day);
            mentions.add(new Mention(next.group("name"), last.title(), body, last.how()));
            end = next.end();
            next.region(end, sentence.length());
        }
        return end;
    }

    private List<Mention> readHolders(String sentence, LocalDate day) {
        ArrayList<Mention> mentions = new ArrayList<>();
        Matcher matcher = holders.matcher(sentence);
        while (matcher.find()) {
            if (isPresent(sentence.substring(0, matcher.start()))) {
                addHolders(mentions, matcher, sentence, day);
            }
        }
        Matcher several = plural.matcher(sentence);
        while (several.find()) {
            if (isPresent(sentence.substring(0, several.start()))) {
                String title = singular(several.group("title"));
                How how = how(sentence.substring(0, several.start()));
                bodies.findAll(several.group("before"), day).stream()
                        .filter(body -> !body.equals(Body.UNITED_STATES))
                        .forEach(body -> mentions.add(new Mention(null, title, body, how)));
            }
        }
        return mentions;
    }

    private void addHolders(List<Mention> mentions, Matcher first, String sentence, LocalDate day) {
        String title = first.group("title").startsWith("Heads") ? first.group("title") : singular(first.group("title"));
        How how = title.startsWith("Heads") ? How.AT_MEETING : how(sentence.substring(0, first.start()));
        ArrayList<Body> found = new ArrayList<>(bodies.findAll(first.group("after"), day));
        if (!title.equals(first.group("title")) || title.startsWith("Heads")) {
            Matcher next = nextBody.matcher(sentence).region(first.end(), sentence.length());
            while (next.lookingAt()) {
                found.addAll(bodies.findAll(next.group("after"), day));
                next.region(next.end(), sentence.length());
            }
        }
        found.forEach(body -> mentions.add(new Mention(null, title, body, how)));
    }

    private @Nullable Body bodyOf(Matcher matcher, LocalDate day) {
        if (matcher.group("title").equals("Pope")) {
            return Body.HOLY_SEE;
        }
        String text = matcher.group("after") == null ? matcher.group("before") : matcher.group("after");
        return text == null ? null : bodies.find(text, day);
    }

    /** The title as it was held: "former Mexican President" is a former President. */
    private static String title(Matcher matcher) {
        String tenure = matcher.group("tenure");
        return (tenure == null ? "" : tenure) + singular(matcher.group("title"));
    }

    /** The name, unless it is a possessive: "President Biden’s engagements". */
    private static @Nullable String nameOf(Matcher matcher) {
        String name = matcher.group("name");
        return name.matches(".*[’']s?") ? null : name.replaceFirst("^(?:Dr\\.|Mr\\.) ", "");
    }

    private static boolean isPresent(String before) {
        return last(SPOKEN_OF, before) <= last(PRESENT, before);
    }

    private static How how(String before) {
        Matcher matcher = COMPANION.matcher(before);
        return matcher.find() ? How.COMPANION : How.MET;
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            last = matcher.start();
        }
        return last;
    }

    private static String singular(String title) {
        return Phrases.PLURAL.matcher(title).replaceFirst("$1");
    }
}
