package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** The rank at which a participant acts. */
@Description("The rank at which a participant acts.")
public enum Level {
    @Description("President, monarch.")
    HEAD_OF_STATE,

    @Description("Prime minister, chancellor.")
    HEAD_OF_GOVERNMENT,

    @Description("Minister, secretary of state.")
    MINISTER,

    @Description("Deputy minister, minister of state.")
    DEPUTY_MINISTER,

    @Description("Special envoy.")
    ENVOY,

    @Description("Ambassador, head of mission.")
    AMBASSADOR,

    @Description("Any other official.")
    OFFICIAL
}
