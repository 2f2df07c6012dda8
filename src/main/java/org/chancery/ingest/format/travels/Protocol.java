package org.chancery.ingest.format.travels;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.meeting.VisitProtocol;
import org.jspecify.annotations.Nullable;

/** The ceremony of a visit, from the start of a remark. */
final class Protocol {
    private static final Pattern SAID =
            Pattern.compile("^(state|off?ici?al working|off?ici?al select|off?ici?al|working|private"
                    + "|unofficial) visit|^(private|vacation|fishing trip)|^(stopped|overnight stop)");

    private Protocol() {}

    static @Nullable VisitProtocol of(String remark) {
        Matcher matcher = SAID.matcher(remark.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return null;
        }
        if (matcher.group(3) != null) {
            return VisitProtocol.TRANSIT;
        }
        if (matcher.group(2) != null) {
            return VisitProtocol.PRIVATE;
        }
        return switch (matcher.group(1)) {
            case "state" -> VisitProtocol.STATE;
            case "working" -> VisitProtocol.WORKING;
            case "private", "unofficial" -> VisitProtocol.PRIVATE;
            default -> matcher.group(1).endsWith("working") ? VisitProtocol.OFFICIAL_WORKING : VisitProtocol.OFFICIAL;
        };
    }
}
