package org.chancery.record.dispute;

import org.eclipse.microprofile.graphql.Description;

/** The highest action of an incident, on the scale of the Militarized Interstate Disputes from 1 to 5. */
@Description("The highest action of an incident, on the scale of the Militarized Interstate Disputes from 1 to 5.")
public enum Hostility {
    @Description("1: no militarized action.")
    NONE,

    @Description("2: threat to use force.")
    THREAT,

    @Description("3: display of force.")
    DISPLAY_OF_FORCE,

    @Description("4: use of force.")
    USE_OF_FORCE,

    @Description("5: war.")
    WAR
}
