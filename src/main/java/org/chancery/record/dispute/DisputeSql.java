package org.chancery.record.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.LikePattern;
import org.chancery.time.Bounds;
import org.chancery.time.Certainty;

/** Writes the query of a selection of disputes. */
final class DisputeSql {
    private final List<String> conditions = new ArrayList<>(List.of("not withdrawn"));
    private final Map<String, Object> parameters = new HashMap<>();
    private final DisputeCriteria selection;

    DisputeSql(DisputeCriteria selection) {
        this.selection = selection;
        for (int party = 0; party < selection.between().size(); party++) {
            hasParty("between" + party, selection.between().get(party));
        }
        if (!selection.involving().isEmpty()) {
            hasParty("involving", selection.involving());
        }
        if (selection.members() != null) {
            hasParty("members", selection.members());
        }
        activeDuring();
        about();
    }

    /** The condition, in SQL over the table {@code dispute d}. */
    String condition() {
        return String.join("\n  and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void hasParty(String parameter, Collection<Long> actors) {
        if (actors.isEmpty()) {
            conditions.add("false");
            return;
        }
        String inRole = selection.roles() == null ? "" : " and p.role in (:roles)";
        if (selection.roles() != null) {
            parameters.put("roles", selection.roles());
        }
        conditions.add("exists (select 1 from dispute_party p where p.dispute_id = d.id and p.actor_id in (:%s)%s)"
                .formatted(parameter, inRole));
        parameters.put(parameter, actors);
    }

    private void activeDuring() {
        if (selection.activeDuring() == null) {
            return;
        }
        Bounds period = selection.activeDuring().bounds().storable();
        parameters.put("periodBegin", period.earliestBegin());
        parameters.put("periodEnd", period.latestEnd());
        conditions.add(
                selection.certainty() == Certainty.CERTAINLY
                        ? "latest_begin <= :periodBegin and earliest_end >= :periodEnd"
                        : "earliest_begin <= :periodEnd and latest_end >= :periodBegin");
    }

    private void about() {
        if (selection.issues() != null) {
            conditions.add("exists (select 1 from unnest(d.issues) issue where issue in (:issues))");
            parameters.put("issues", selection.issues());
        }
        if (selection.intensities() != null) {
            String then = selection.activeDuring() == null
                    ? ""
                    : " and f.earliest_begin <= :periodEnd and f.latest_end >= :periodBegin";
            conditions.add(
                    "exists (select 1 from dispute_phase f where f.dispute_id = d.id and f.intensity in (:intensities)%s)"
                            .formatted(then));
            parameters.put("intensities", selection.intensities());
        }
        if (selection.text() != null) {
            conditions.add(
                    "(d.id in (select entry_id from name where folded like :pattern) or d.description ilike :text)");
            parameters.put("pattern", LikePattern.ofFoldedNames(selection.text()));
            parameters.put("text", LikePattern.containing(selection.text()));
        }
    }
}
