package org.chancery.record.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.source.Citation;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The relation of a member to a body, in a role and during a time.
 *
 * @param id its id in the archive, for its citations
 */
@Description("The relation of a member to a body, in a role and during a time: an office, a membership, a part.")
public record Affiliation(
        @Ignore long id,
        @NonNull @Description("Who belongs to the body.") Actor member,

        @NonNull @Description("The body that the member belongs to.")
        Actor body,

        @NonNull @Description("The way in which the member belongs to the body.")
        AffiliationRole role,

        @Description("The title in words; absent when the role says enough.") @Nullable
        String title,

        @Description("While it lasted; absent when that is not recorded.") @Nullable
        Edtf during,

        @Description("The day on which its publisher stopped looking while it still lasted: it is not "
                + "known to have ended. Absent when its publisher gives no such day.")
        @Nullable
        Edtf censoredOn,

        @NonNull @Description("The sources that say so.") List<@NonNull Citation> citations) {

    /** Roles in which nobody speaks for the body. */
    private static final Set<AffiliationRole> APART = EnumSet.of(
            AffiliationRole.CANDIDATE, AffiliationRole.SUSPENDED, AffiliationRole.SUCCESSOR, AffiliationRole.OBSERVER);

    /** Whether it may have held at some moment of the period. */
    public boolean heldDuring(Bounds period) {
        return during == null || during.bounds().overlaps(period);
    }

    /**
     * Whether the member's acts may count for the body: with a person's office they do, with a state's membership they
     * do not.
     */
    boolean letsActFor() {
        return role == AffiliationRole.PART_OF || (member instanceof Person && !APART.contains(role));
    }
}
