package org.chancery.ingest.format.travels;

import java.util.regex.Pattern;

/** How titles and names are written in the remarks. */
final class Phrases {
    private static final String QUALIFIER =
            "(?:Acting|Interim|Provisional|Transitional|Caretaker|[Ff]ormer|Deputy|Vice|First"
                    + "|Second|Prime|Foreign|Finance|Defen[cs]e|Interior|Home|Trade|Energy|Oil|Petroleum|Economy"
                    + "|Economics?"
                    + "|Justice|Commerce|Environment|Education|Health|Labor|Agriculture|Transport|Information|Planning"
                    + "|Investment|Industry|Migration|Immigration|Federal|State|Chief|Crown|Grand|Special|Senior"
                    + "|High|Permanent"
                    + "|External|Affairs|Relations|Cooperation|Development|Security|National|Executive|Council"
                    + "|Supreme|Soviet"
                    + "|Parliamentary|Parliament|Presidential|Revolutionary|Military|Party|Communist|Workers’"
                    + "|Opposition|Assistant"
                    + "|Under|Government|Representatives|Attorney|Peace|Intelligence|Royal|Political|Assembly"
                    + "|Knesset|Senate"
                    + "|House|Central|Bank|Junta|Politburo|Brigadier|Lieutenant|Major(?= "
                    + "General)|Field|Air|Land|Regional|International"
                    + "|Humanitarian|Climate|Secretary|Minister|Prince|General|Chairman|Lord|High-Level|of|of "
                    + "the|for|and"
                    + "|Leader|Vice-)";
    private static final String HEAD =
            "(?:President|Mini?stere?|Secretary|Comandante|Chancellor|Premier|King|Queen|Prince|Princess"
                    + "|Emperor|Empress|Shah|Sultan|Amir|Emir|Pope|Chairman|Chairwoman|Chairperson|Secretary[- ]General"
                    + "|Director[- ]General|Governor[- "
                    + "]General|General|Director|Governor|Mayor|Ambassador|Envoy|Representative"
                    + "|Commissioner|Speaker|Leader|Taoiseach|Tánaiste|Tanaiste|Generalissimo|Marshal|Executive"
                    + "|Prosecutor"
                    + "|Councilor|Councillor|Counselor|Advisor|Adviser|Senator|Archbishop|Cardinal|Patriarch|Duke"
                    + "|Duchess"
                    + "|Coordinator|Administrator|Negotiator|Regent|Colonel|Admiral|Commander|Commandant|Justice"
                    + "|Dalai Lama"
                    + "|Head|Chief|Member)";
    private static final String FIELD = "(?:State|Defen[cs]e|Foreign|External|Internal|Affairs|Relations|Trade|Interior"
            + "|Finance|Parliament|Commerce|Treasury|Homeland|National|Security|Energy|Staff|Assembly|Council|Ministers"
            + "|Communist|Party|Economic|Economy|Development|Cooperation|International|Knesset|Senate|Government|House"
            + "|Representatives|Presidency|Justice|Exchequer|Republic|Africa|Asia|Europe|Revolutionary|Court"
            + "|Policy|Integration|Expatriates|Worship|Investment|Industry|Agriculture|Culture|Home|Public|Human"
            + "|Rights)";

    /** The last word of a title in the plural. */
    static final Pattern PLURAL = Pattern.compile("(?<=^|[ -])(" + HEAD + ")s(?= of| for|$)");

    /** A title such as "Deputy Minister of Foreign Affairs", in the singular or the plural. */
    static final String TITLE = "(?:(?=\\p{Lu}|former)(?:" + QUALIFIER + "[ -]+)*" + HEAD
            + "s?(?: ?- ?(?:[Ee]lect|[Dd]esignate)| [Ee]lect)?" + "(?:,? (?:of|for) (?:the )?" + FIELD
            + "(?:,? (?:(?:and|of|for|the) )*" + FIELD + ")*+)?+)";

    private static final String NO_NAME = "(?!(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Met|Also|Attended|Visited|The|U\\.S|In|At|On|Returned|Departed|Meetings?"
            + "|Conference|Council|Summit|Initiative|States|Foreign|Prime"
            + "|Ministerial|Forum|Assembly)\\b)";
    private static final String WORD =
            NO_NAME + "(?:(?:\\p{Lu}\\.-?)+|(?:Dr|St|Sr)\\.|(?:[a-z]{2}[-’'])?\\p{Lu}[\\p{L}’'‘-]*)";
    private static final String PARTICLE =
            "(?:de la|de|da|do|dos|das|del|della|di|du|la|le|van den|van der|van|den|der|von"
                    + "|zu|bin|bint|ibn|al|el|ul|ur|y|e)";

    /** The name of a person. */
    static final String NAME =
            "(?:" + PARTICLE + " )*" + WORD + "(?: (?:" + PARTICLE + " )*" + WORD + ")*" + "(?:, (?:Jr\\.?|3rd))?";

    private static final String ABBREVIATION = "(?<!\\b(?:Dr|St|Mr|Gen|No|Sr|Jr|Sen|Gov|Lt|Col|vs)\\.)";

    /** Between sentences, and between parts of one that a semicolon divides. */
    static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[\\p{Ll}\\d)\\]”’][.])" + ABBREVIATION
            + "\\s+(?=[\\p{Lu}\\[“])|;\\s*|(?<=U\\.S\\.|D\\.C\\.|II\\.)\\s+(?=(?:Met|Also|Attended|Returned|Visited"
            + "|Departed|Addressed|Discussed|Arrived|Signed)\\b)");

    private Phrases() {}
}
