package org.chancery.ingest.format.travels;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.event.Level;
import org.jspecify.annotations.Nullable;

/** The office and rank in a title; empty for a title that is not one of Chancery's offices. */
record Office(@Nullable AffiliationRole role, @Nullable Level level) {
    private static final Office NONE = new Office(null, null);
    private static final Pattern NOT_IN_OFFICE =
            Pattern.compile("former|-\\s*elect|elect$|designate|candidate|nominee|crown|opposition");
    private static final Pattern SECOND = Pattern.compile("\\b(deputy|vice|assistant|under|undersecretary)\\b");

    static Office of(String title, @Nullable Body body) {
        String text = title.toLowerCase(Locale.ROOT).replaceFirst("^(acting|interim|provisional|federal) ", "");
        if (NOT_IN_OFFICE.matcher(text).find()) {
            return NONE;
        }
        if (body != null && !body.isState()) {
            return ofOrganization(text);
        }
        if (text.matches(".*\\b(minister|secretary)\\b.*|secretary for .*")) {
            return ofMinister(text);
        }
        return ofHead(text);
    }

    private static Office ofOrganization(String title) {
        if (title.matches("foreign ministers?")) {
            return new Office(null, Level.MINISTER);
        }
        return title.matches("(secretary|director)[- ]general|president|chairman|chairperson")
                ? new Office(AffiliationRole.ORGANIZATION_HEAD, null)
                : NONE;
    }

    private static Office ofMinister(String title) {
        if (title.matches("prime minister(-prince)?")) {
            return new Office(AffiliationRole.HEAD_OF_GOVERNMENT, Level.HEAD_OF_GOVERNMENT);
        }
        if (title.contains("first minister") || title.matches("(general|first|party|private) secretary.*")) {
            return NONE;
        }
        if (title.matches("deputy prime minister( and .*)?")) {
            return new Office(AffiliationRole.MINISTER, Level.MINISTER);
        }
        if (SECOND.matcher(title).find() || title.matches("minister of state.*")) {
            return new Office(AffiliationRole.DEPUTY_MINISTER, Level.DEPUTY_MINISTER);
        }
        if (title.matches(".*\\b(foreign|external) .*|secretary of state.*")) {
            return new Office(AffiliationRole.FOREIGN_MINISTER, Level.MINISTER);
        }
        if (title.matches(".*\\bdefen[cs]e\\b.*")) {
            return new Office(AffiliationRole.DEFENCE_MINISTER, Level.MINISTER);
        }
        return new Office(AffiliationRole.MINISTER, Level.MINISTER);
    }

    private static Office ofHead(String title) {
        if (title.matches("president|king|queen|emperor|shah|sultan|amir|emir|pope|generalissimo|grand du(ke|chess)"
                + "|regent( prince)?|(chief|head) of state")) {
            return new Office(AffiliationRole.HEAD_OF_STATE, Level.HEAD_OF_STATE);
        }
        if (title.matches("premier|chancellor|taoiseach|head of government")) {
            return new Office(AffiliationRole.HEAD_OF_GOVERNMENT, Level.HEAD_OF_GOVERNMENT);
        }
        if (title.equals("heads of state and government")) {
            return new Office(null, Level.HEAD_OF_GOVERNMENT);
        }
        if (title.endsWith("ambassador")) {
            return new Office(AffiliationRole.AMBASSADOR, Level.AMBASSADOR);
        }
        if (title.matches(".*(envoy|special representative)")) {
            return new Office(AffiliationRole.SPECIAL_ENVOY, Level.ENVOY);
        }
        return NONE;
    }
}
