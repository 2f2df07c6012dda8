package org.chancery.ingest.format.officers;

import java.util.regex.Pattern;
import org.chancery.record.actor.AffiliationRole;

/** What the offices of the Department of State are among the roles of an affiliation; their titles say the rest. */
final class Offices {
    /** Held at once by an acting secretary and, at times, by the one he stands in for. */
    static final String SECRETARY_AD_INTERIM = "secretary-ad-interim";

    private static final Pattern DEPUTY = Pattern.compile(
            "(deputy-secretary|under-secretary|deputy-under-secretary|(second-|third-)?assistant-secretary).*");

    private Offices() {}

    static AffiliationRole role(String post) {
        return switch (post) {
            case "secretary", SECRETARY_AD_INTERIM, "secretary-of-foreign-affairs-continental-congress" ->
                AffiliationRole.FOREIGN_MINISTER;
            case "us-trade-representative" -> AffiliationRole.MINISTER;
            case "ambassador-at-large" -> AffiliationRole.SPECIAL_ENVOY;
            default -> DEPUTY.matcher(post).matches() ? AffiliationRole.DEPUTY_MINISTER : AffiliationRole.MEMBER;
        };
    }
}
