package org.chancery.serve.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.graphql.GlobalId;
import org.chancery.record.Queries;
import org.chancery.record.RecordType;
import org.chancery.record.Sql;
import org.chancery.serve.explorer.RecordCard.EventCard;

/**
 * The paths of all pages of records, in parts by their ids: each part is read by one bounded query. Left out are what
 * was withdrawn, what is another record by now, and actors without any event, of which lists of names are full.
 */
@ApplicationScoped
class PagesOfRecords {
    /** Less than the 50,000 that a list may have. */
    private static final int PART = 20_000;

    private static final Sql LAST = Sql.of("select coalesce(max(id), 0) from entry");

    private static final String OF_A_PART = """
            select kind, id from (
                select type as kind, id from event
                where id >= :first and id < :end and not withdrawn and same_as_id is null
                union all
                select 'DISPUTE', id from dispute where id >= :first and id < :end and not withdrawn
                union all
                select kind, id from actor
                where id >= :first and id < :end and same_as_id is null and exists (
                    select from entry_tally where subject = 'ACTOR' and in_the_end in (true, false) and entry_id = actor.id)
            ) page order by id""";

    private final Queries queries;

    PagesOfRecords(Queries queries) {
        this.queries = queries;
    }

    /** How many parts there are. A part may have no page. */
    int parts() {
        long last = queries.together(List.of(LAST)).get(0).get(0).number();
        return Math.toIntExact(last / PART + 1);
    }

    /** The paths of a part. */
    Stream<String> part(int part) {
        Sql sql = Sql.of(OF_A_PART).with("first", (long) part * PART).with("end", (part + 1L) * PART);
        return queries.together(List.of(sql)).get(0).stream().map(row -> {
            RecordType type = RecordType.valueOf(row.text());
            GlobalId id = new GlobalId(type.type(), row.number());
            return new RecordCard(id, type, List.of(), Map.of(), (EventCard) null, List.of()).path();
        });
    }
}
