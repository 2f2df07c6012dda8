package org.chancery.record.exchange;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.chancery.record.RecordKind;
import org.chancery.record.dispute.DisputeIssue;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.dispute.Intensity;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.dispute.SettlementMeans;
import org.chancery.record.dispute.Stage;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A dispute with its parties and phases.
 *
 * @param censoredOn the day on which the publisher stopped looking at what was then still going on
 * @param hostility the highest that either side reached
 */
@StoredIn(value = "dispute", dates = StoredIn.Dates.BOUNDS)
@Built
@RegisterForReflection(ignoreNested = false)
public record BundledDispute(
        String key,
        List<Bundle.Name> names,
        Edtf during,
        @Nullable Edtf censoredOn,
        @Nullable Hostility hostility,
        Bundle.@Nullable Estimate fatalities,
        List<DisputeIssue> issues,
        List<SettlementMeans> settlementMeans,
        List<Party> parties,
        List<Phase> phases,
        @Nullable String description,
        List<Bundle.Citation> citations)
        implements Bundle.Keyed {

    /** An actor's part in a dispute; parties have a side, third parties need none. */
    @StoredIn(value = "dispute_party", owner = "dispute_id")
    @Built
    public record Party(
            @RefersTo(RecordKind.ACTOR) String actor,
            PartyRole role,
            @Nullable String side,
            @Nullable Edtf during,
            @Nullable Hostility hostility,
            Bundle.@Nullable Estimate fatalities,
            List<Bundle.Citation> citations) {}

    /** A span of a dispute with one intensity and one stage. */
    @StoredIn(value = "dispute_phase", owner = "dispute_id", dates = StoredIn.Dates.BOUNDS)
    @Built
    public record Phase(
            Edtf during,
            @Nullable Intensity intensity,
            @Nullable Stage stage,
            @Nullable String description,
            List<Bundle.Citation> citations) {}
}
