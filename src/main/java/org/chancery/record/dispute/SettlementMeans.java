package org.chancery.record.dispute;

import org.eclipse.microprofile.graphql.Description;

/** The means by which a settlement is sought (article 33 of the UN Charter). */
@Description("The means by which a settlement is sought (article 33 of the UN Charter).")
public enum SettlementMeans {
    @Description("The parties talk.")
    NEGOTIATION,

    @Description("Facts are established.")
    ENQUIRY,

    @Description("A third party helps.")
    MEDIATION,

    @Description("A commission proposes.")
    CONCILIATION,

    @Description("Arbiters decide.")
    ARBITRATION,

    @Description("A court decides.")
    JUDICIAL_SETTLEMENT,

    @Description("The parties turn to a regional organization.")
    REGIONAL_BODY
}
