package org.chancery.ingest.format.travels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.ingest.format.travels.Mention.How;
import org.chancery.ingest.format.travels.Reading.Extent;

/** Reads remarks by rules, sentence by sentence; what no rule matches stays text. */
final class RemarkRules {
    /** Sentences without a meeting: protocol, stops, private journeys, days of arrival, speeches. */
    private static final Pattern WITHOUT_MEETING =
            Pattern.compile("(?i)^\\[?(?:also |later |afterwards? |then )?(?:visit made as"
                    + "|(?:state|official|offical|working|private|informal|unofficial|good "
                    + "?will|pastoral|official select|vacation"
                    + "|fishing|presidential guest|guest "
                    + "of|brief|courtesy|overnight)\\b(?!.*\\bmet\\b)|stopped|overnight|vacation|disembarked"
                    + "|embarked|(?:returned|departed|left|arrived|in|was in) (?:the |in )?(?:the )?u\\.?s|in "
                    + "new york|visit|revisited|travell?ed"
                    + "|toured|inspected|delivered|dedicated|received|laid|made a|returned|departed|arrived"
                    + "|addressed (?:a |the )?(?:joint|u\\.s|congress|parliament|\\w+ parliament|national assembly))");

    private final PeopleRules people;

    RemarkRules(PeopleRules people) {
        this.people = people;
    }

    Reading read(String remark, LocalDate day) {
        ArrayList<Mention> mentions = new ArrayList<>();
        ArrayList<String> meetings = new ArrayList<>();
        int understood = 0;
        String[] sentences = Phrases.BETWEEN_SENTENCES.split(remark, -1);
        for (String sentence : sentences) {
            List<String> attended = MeetingRules.read(sentence);
            List<Mention> present = people.read(sentence, day).stream()
                    .filter(mention -> !isPartOfName(mention, attended))
                    .map(mention -> attended.isEmpty() && mention.how() == How.AT_MEETING ? met(mention) : mention)
                    .toList();
            mentions.addAll(present);
            attended.stream().filter(name -> !meetings.contains(name)).forEach(meetings::add);
            if (!present.isEmpty()
                    || !attended.isEmpty()
                    || WITHOUT_MEETING.matcher(sentence).find()) {
                understood++;
            }
        }
        return new Reading(mentions, meetings, extent(understood, sentences.length));
    }

    private static Mention met(Mention mention) {
        return new Mention(mention.name(), mention.title(), mention.body(), How.MET);
    }

    /** "Attended a meeting of NATO Foreign Ministers" names a meeting, not ministers met besides. */
    private static boolean isPartOfName(Mention mention, Iterable<String> meetings) {
        if (mention.name() != null || mention.how() == How.AT_MEETING) {
            return false;
        }
        for (String meeting : meetings) {
            if (meeting.contains(mention.title())) {
                return true;
            }
        }
        return false;
    }

    private static Extent extent(int understood, int sentences) {
        if (understood == sentences) {
            return Extent.WHOLE;
        }
        return understood == 0 ? Extent.NOTHING : Extent.PART;
    }
}
