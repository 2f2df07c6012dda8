package org.chancery.serve.explorer;

import java.util.List;
import java.util.Map;
import org.chancery.graphql.GlobalId;
import org.chancery.language.Name;
import org.chancery.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a record where it is linked, in no language yet.
 *
 * @param id that of the canonical record
 * @param names its names or titles
 * @param made its title by language, where an importer made the title of its parts; else none
 * @param event what is known of an event; null for others
 * @param years its events by year; of an event, none
 */
record RecordCard(
        GlobalId id,
        RecordType type,
        List<Name> names,
        Map<String, String> made,
        @Nullable EventCard event,
        List<YearBar> years) {

    /**
     * Of an event.
     *
     * @param during its date as EDTF
     * @param year in which it begins at the earliest; null where that is not known
     * @param place the names of its place; none where it has none
     * @param participants the names of the first of those who take part
     */
    record EventCard(
            String status, String during, @Nullable Integer year, List<Name> place, List<List<Name>> participants) {}

    /** How many events begin in a year. */
    record YearBar(int year, int count) {}

    /** The page that shows it: {@code /actor/…}. */
    String path() {
        String page = switch (type) {
            case STATE, ORGANIZATION, PERSON, ARMED_GROUP -> "actor";
            case DISPUTE -> "dispute";
            default -> "event";
        };
        return "/" + page + "/" + id.encoded();
    }
}
