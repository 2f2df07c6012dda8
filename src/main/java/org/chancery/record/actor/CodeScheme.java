package org.chancery.record.actor;

import org.eclipse.microprofile.graphql.Description;

/** A scheme of codes for actors. */
@Description("A scheme of codes for actors.")
public enum CodeScheme {
    @Description("ISO 3166-1, two letters: TJ.")
    ISO3166_ALPHA2,

    @Description("ISO 3166-1, three letters: TJK.")
    ISO3166_ALPHA3,

    @Description("ISO 3166-1, three digits: 762.")
    ISO3166_NUMERIC,

    @Description("Correlates of War, number of the state system: 702.")
    COW,

    @Description("Correlates of War, three letters: TAJ.")
    COW_ABBREVIATION,

    @Description("Gleditsch and Ward, number: 702.")
    GW,

    @Description("FIPS 10-4, two letters: TI.")
    FIPS,

    @Description("CAMEO actor code: TJK.")
    CAMEO,

    @Description("Wikidata item: Q863.")
    WIKIDATA,

    @Description("Correlates of War, acronym of the intergovernmental organization: NATO.")
    COW_IGO,

    @Description("UCDP, number of the actor.")
    UCDP_ACTOR,

    @Description("US Office of the Historian, identifier of the person: kerry-john-forbes.")
    US_HISTORIAN
}
