package org.chancery.record.actor;

import org.eclipse.microprofile.graphql.Description;

/** What an organization is. */
@Description("What an organization is.")
public enum OrganizationKind {
    @Description("Its members are states.")
    INTERGOVERNMENTAL,

    @Description("A part of a government: a ministry, a parliament, an agency.")
    GOVERNMENT_BODY,

    @Description("Independent of governments: an association, a research club, a foundation.")
    NGO,

    @Description("States that have promised one another military help.")
    ALLIANCE,

    @Description("A company.")
    COMPANY,

    @Description("A newspaper, an agency, a broadcaster.")
    MEDIA,

    @Description("A part of armed forces: an army, a base, a unit.")
    MILITARY,

    @Description("None of the others.")
    OTHER
}
