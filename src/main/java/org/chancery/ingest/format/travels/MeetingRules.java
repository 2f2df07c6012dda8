package org.chancery.ingest.format.travels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a sentence which summits, ministerial meetings and conferences were attended. */
final class MeetingRules {
    private static final String VERB = "(?:[Aa]ttend(?:ed|s|ing)|[Pp]articipat(?:ed|es|ing) in|[Tt]ook part in"
            + "|[Cc]o-?chair(?:ed|s)|[Cc]hair(?:ed|s)|[Cc]o-?host(?:ed|s)|[Hh]ost(?:ed|s)|[Aa]ddress(?:ed|es)"
            + "|[Cc]o-?convened|[Cc]onvened|[Oo]pened|[Ll]ed (?:the )?U\\.S\\. [Dd]elegation (?:to|at)"
            + "|[Aa]ccompanied [^,;]*? (?:to|at)|[Jj]oined [^,;]*? (?:to|at|for)|[Mm]et [^;]*? (?:at|for) "
            + "(?:the|a|an))";
    private static final String OTHER_VERB =
            "(?:met|accompanied|addressed|visited|delivered|signed|discussed|held|conferred"
                    + "|attended|participated|negotiated|briefed|made|laid|gave|chaired|co-chaired|hosted|co-hosted"
                    + "|launched|convened|co-convened|attends|dedicated|received"
                    + "|announced|opened|witnessed|spoke|toured|joined|travell?ed|took|inspected|was|had|returned"
                    + "|presided)";
    private static final Pattern ATTENDED = Pattern.compile("\\b" + VERB + " (?<what>.+?)"
            + "(?=,? (?:and|while|where|before|after|then) (?:also |then |later )?" + OTHER_VERB + "\\b|, " + OTHER_VERB
            + "\\b|$)");
    private static final Pattern BEGINS_WITH_IT =
            Pattern.compile("^(?!(?:\\w+ed|Informal|Private|Official|Working|State"
                    + "|Summit|Bilateral|Trilateral|Met|En|In|Led|At|Held|Took|Also|Meeting"
                    + "|Meetings)\\b)(?<what>[\\p{Lu}\\d][^.]*?\\b(?i:summit|conference)\\b.*)");

    private static final Pattern KEYWORD = Pattern.compile("\\b(?i:summit|ministerial|conference|forum|dialogue"
            + "|meetings?|consultations|session|roundtable)\\b|\\b(?:Council|Commission|General "
            + "Assembly|Ministers|Leaders[’']?"
            + "|Heads of Government|Quartet|Contact Group|Committee|Congress of|Group)\\b");
    private static final Pattern NO_MEETING = Pattern.compile("(?i)\\b(?:funeral|inaugurat|signing|ceremon|dinner|lunch"
            + "|brunch|breakfast|dedication|memorial|wedding|transfer|reception|joint "
            + "(?:session|meeting)|U\\.S\\. Congress"
            + "|parliament|bundestag|national "
            + "assembly|knesset|troops|press|news|service|exhibition|celebration|coronation|mass"
            + "|business|embassy|chamber|university|legislative|joint meeting)");
    private static final Pattern REST =
            Pattern.compile(",? (?:of the Heads of|of Heads of|with|to [a-z]|from|held|hosted|where"
                    + "|during|near|aboard|that|which|at (?:the )?\\p{Lu}|on the (?:margins|sidelines)|(?:on "
                    + ")?(?:January|February|March"
                    + "|April|May|June|July|August|September|October|November|December) \\d"
                    + "|in (?!Europe|Africa|Asia|Afghanistan|Syria|Iraq|Libya|the Middle)(?:the )?\\p{Lu}|, ).*");
    private static final Pattern FRAME =
            Pattern.compile("^(?:(?:the|a|an|to|for|in|at|his|opening|closing|special|both) "
                    + "|(?:opening|closing|plenary|special|concluding)? ?(?:sessions?|ceremon(?:y|ies)) of "
                    + "(?=(?:the|a|an) )"
                    + "|opening of |meetings? of (?=the |an? ))+");
    private static final Pattern ACRONYM =
            Pattern.compile("(?:\\p{Lu}[\\p{Lu}\\d.]+(?:[-–][\\p{Lu}\\d]\\w*)*|G[-–]?\\d+)");
    private static final Pattern KIND =
            Pattern.compile("(?:(?:Foreign |Defen[cs]e )?Ministers|Ministerial|Leaders|Summit|Council).*");
    private static final Pattern DIRECTION =
            Pattern.compile("\\b(?:Central|(?:North|South)?(?:East|West)(?:ern)?|North(?:ern)?|South(?:ern)?)$");
    private static final Pattern PROPER = Pattern.compile("\\p{Lu}|\\d");

    private MeetingRules() {}

    /** The names of the meetings, without articles and without place and date. */
    static List<String> read(String sentence) {
        ArrayList<String> meetings = new ArrayList<>();
        String text = sentence.replaceFirst("[.\\]]+$", "");
        Matcher matcher = ATTENDED.matcher(text);
        while (matcher.find()) {
            meetings.addAll(names(matcher.group("what")));
        }
        Matcher begin = BEGINS_WITH_IT.matcher(text);
        if (meetings.isEmpty() && begin.matches()) {
            meetings.addAll(names(begin.group("what")));
        }
        return meetings;
    }

    private static List<String> names(String text) {
        List<String> parts = joined(REST.matcher(text).replaceFirst(""));
        ArrayList<String> names = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            String part = shared(parts, index);
            if (isMeeting(part)) {
                names.add(part);
            }
        }
        return names;
    }

    private static boolean isMeeting(String part) {
        Matcher proper =
                PROPER.matcher(part.replaceAll("\\b(?:Summit|Meeting|Ministerial|Conference|Session)s?\\b", ""));
        return KEYWORD.matcher(part).find()
                && proper.find()
                && (!NO_MEETING.matcher(part).find() || part.matches("(?i).*\\bsummit\\b.*"));
    }

    /** The items of an enumeration; an item that is not a meeting belongs to the one before it. */
    private static List<String> joined(String text) {
        ArrayList<String> parts = new ArrayList<>();
        for (String piece : text.split("(?:,? and (?:to |at |in )?|, )", -1)) {
            String part = FRAME.matcher(piece).replaceFirst("").strip();
            boolean isItem = parts.isEmpty() || (standsAlone(part) && standsAlone(last(parts)));
            // "Central and Eastern European Foreign Ministers" are those of one region.
            if (isItem && (parts.isEmpty() || !DIRECTION.matcher(last(parts)).find())) {
                parts.add(part);
            } else {
                parts.set(parts.size() - 1, last(parts) + " and " + piece.strip());
            }
        }
        return parts;
    }

    private static boolean standsAlone(String part) {
        return KEYWORD.matcher(part).find()
                || NO_MEETING.matcher(part).find()
                || ACRONYM.matcher(part).matches()
                || part.matches("\\p{Ll}.*");
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    /** "NATO and NACC Ministerial Meetings" are two, and so are "APEC Ministerial and Leaders meetings". */
    private static String shared(List<String> parts, int index) {
        String part = parts.get(index);
        if (ACRONYM.matcher(part).matches()) {
            Matcher kind = KIND.matcher(parts.get(parts.size() - 1));
            return kind.find() ? part + " " + kind.group() : part;
        }
        Matcher first = ACRONYM.matcher(parts.get(0));
        boolean isBare = part.matches("(?:Ministerial|Leaders[’']?|Summit|Foreign Ministers[’']?)\\b.*");
        return index > 0 && isBare && first.lookingAt() ? first.group() + " " + part : part;
    }
}
