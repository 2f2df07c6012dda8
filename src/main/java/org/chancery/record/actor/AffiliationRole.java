package org.chancery.record.actor;

import org.eclipse.microprofile.graphql.Description;

/** The way in which a member belongs to a body. */
@Description("The way in which a member belongs to a body.")
public enum AffiliationRole {
    @Description("President, monarch: first in the state.")
    HEAD_OF_STATE,

    @Description("Prime minister, chancellor.")
    HEAD_OF_GOVERNMENT,

    @Description("Leads the state in fact, in whatever office.")
    EFFECTIVE_LEADER,

    @Description("Minister of foreign affairs, secretary of state.")
    FOREIGN_MINISTER,

    @Description("Minister of defence.")
    DEFENCE_MINISTER,

    @Description("Any other minister.")
    MINISTER,

    @Description("Deputy of a minister, minister of state.")
    DEPUTY_MINISTER,

    @Description("Head of a diplomatic mission.")
    AMBASSADOR,

    @Description("Sent for one purpose.")
    SPECIAL_ENVOY,

    @Description("Secretary general, chair, president of an organization.")
    ORGANIZATION_HEAD,

    @Description("Full member.")
    MEMBER,

    @Description("Member with limited rights.")
    ASSOCIATE_MEMBER,

    @Description("Present without a vote.")
    OBSERVER,

    @Description("Dialogue partner, as organizations call it.")
    DIALOGUE_PARTNER,

    @Description("Has applied and is not yet admitted.")
    CANDIDATE,

    @Description("Member whose rights are suspended.")
    SUSPENDED,

    @Description("An organ or a unit of the body: what it does counts for the body.")
    PART_OF,

    @Description("Took over from the body, in whole or in part.")
    SUCCESSOR
}
