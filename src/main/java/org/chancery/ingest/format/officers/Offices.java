package org.chancery.ingest.format.officers;

import java.util.regex.Pattern;
import org.chancery.record.actor.AffiliationRole;

/** The role of an affiliation for each office of the Department of State; its title has the rest. */
final class Offices {
    /** An acting secretary may hold it at the same time as the secretary. */
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
