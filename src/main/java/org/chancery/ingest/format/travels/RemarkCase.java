package org.chancery.ingest.format.travels;

import java.util.List;
import org.chancery.ingest.model.Problem;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.meeting.VisitProtocol;
import org.jspecify.annotations.Nullable;

/**
 * The content of one element of the files: who came, to whom, when, and the remark.
 *
 * @param visitors those who came, with their roles in the event
 * @param host the state they came to; null if it is unknown
 * @param cities the places, in the order of travel
 * @param sideTrips where the visitors went before or after
 * @param reading what the rules make of the remark
 */
record RemarkCase(
        String key,
        String title,
        Stay stay,
        List<Bundle.Participation> visitors,
        String visitorNames,
        @Nullable Body host,
        List<String> cities,
        List<String> sideTrips,
        @Nullable VisitProtocol protocol,
        @Nullable String remark,
        Reading reading,
        Bundle.Citation citation,
        Problem.Location where) {}
