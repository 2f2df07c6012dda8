package org.chancery.record.dispute;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.language.WordQuery;
import org.chancery.record.SoughtText;
import org.chancery.record.Sql;
import org.chancery.time.Bounds;
import org.chancery.time.Certainty;
import org.jspecify.annotations.Nullable;

/** Writes the queries for the disputes of a selection. */
final class DisputeSql {
    private final DisputeCriteria criteria;
    private final List<Sql> conditions = new ArrayList<>(List.of(Sql.of("not withdrawn")));

    DisputeSql(DisputeCriteria criteria) {
        this.criteria = criteria;
        for (int party = 0; party < criteria.between().size(); party++) {
            conditions.add(hasParty("between" + party, criteria.between().get(party)));
        }
        if (!criteria.involving().isEmpty()) {
            conditions.add(hasParty("involving", criteria.involving()));
        }
        if (criteria.members() != null) {
            conditions.add(hasParty("members", criteria.members()));
        }
        activeDuring();
        about();
    }

    /** Where a cursor stands: the sort key of its dispute. */
    record Position(LocalDateTime start, long id) {}

    /** The query for the disputes of a page, the nearest to the cursor first. */
    Sql page(boolean backward, @Nullable Position cursor) {
        Sql beyond = cursor == null
                ? Sql.EMPTY
                : Sql.format(" and (d.earliest_begin, d.id) %s (:cursorMoment, :cursorId)", backward ? "<" : ">")
                        .with("cursorMoment", cursor.start())
                        .with("cursorId", cursor.id());
        return Sql.format(
                "select d.* from dispute d where %1$s%2$s order by d.earliest_begin %3$s, d.id %3$s",
                condition(), beyond, backward ? "desc" : "asc");
    }

    /** The query that counts all disputes of the selection. */
    Sql count() {
        return Sql.format("select count(*) from dispute d where %s", condition());
    }

    private Sql condition() {
        return Sql.join("\n  and ", conditions);
    }

    private Sql hasParty(String parameter, Collection<Long> actors) {
        if (actors.isEmpty()) {
            return Sql.of("false");
        }
        List<Sql> wanted = new ArrayList<>(List.of(
                Sql.of("p.dispute_id = d.id"),
                Sql.format("p.actor_id in (:%s)", parameter).with(parameter, actors)));
        if (criteria.roles() != null) {
            wanted.add(Sql.of("p.role in (:roles)").with("roles", criteria.roles()));
        }
        return Sql.exists("dispute_party p", wanted);
    }

    private void activeDuring() {
        if (criteria.activeDuring() != null) {
            conditions.add(during(
                    criteria.activeDuring().bounds().storable(),
                    criteria.certainty() == Certainty.CERTAINLY
                            ? "latest_begin <= :periodStart and earliest_end >= :periodEnd"
                            : "earliest_begin <= :periodEnd and latest_end >= :periodStart"));
        }
    }

    private static Sql during(Bounds period, String condition) {
        return Sql.of(condition).with("periodStart", period.earliestBegin()).with("periodEnd", period.latestEnd());
    }

    private void about() {
        if (criteria.issues() != null) {
            conditions.add(Sql.of("exists (select 1 from unnest(d.issues) issue where issue in (:issues))")
                    .with("issues", criteria.issues()));
        }
        if (criteria.intensities() != null) {
            conditions.add(hasPhase(criteria.intensities()));
        }
        if (criteria.text() != null) {
            conditions.add(Sql.of("""
                    (d.id in (select entry_id from name where not title and words @@ to_tsquery('simple', :text))
                     or d.description_words @@ to_tsquery('simple', :text))""")
                    .with("text", WordQuery.of(SoughtText.of(criteria.text()).text())));
        }
    }

    private Sql hasPhase(List<Intensity> intensities) {
        List<Sql> wanted = new ArrayList<>(List.of(
                Sql.of("f.dispute_id = d.id"),
                Sql.of("f.intensity in (:intensities)").with("intensities", intensities)));
        if (criteria.activeDuring() != null) {
            wanted.add(during(
                    criteria.activeDuring().bounds().storable(),
                    "f.earliest_begin <= :periodEnd and f.latest_end >= :periodStart"));
        }
        return Sql.exists("dispute_phase f", wanted);
    }
}
