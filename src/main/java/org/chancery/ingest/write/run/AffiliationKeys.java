package org.chancery.ingest.write.run;

import java.util.HashMap;
import java.util.Map;
import org.chancery.record.exchange.Bundle.Affiliation;

/**
 * Gives keys to affiliations that have none, from member, role and body, with a number for the second term of an
 * office. The dates are left out, so that a corrected date updates the row.
 */
final class AffiliationKeys {
    private final Map<String, Integer> terms = new HashMap<>();

    String of(Affiliation affiliation) {
        if (affiliation.key() != null) {
            return affiliation.key();
        }
        String identity = affiliation.member() + "/" + affiliation.role() + "/" + affiliation.body();
        return identity + "/" + terms.merge(identity, 1, Integer::sum);
    }
}
