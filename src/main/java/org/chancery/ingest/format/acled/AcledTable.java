package org.chancery.ingest.format.acled;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.PublishedTable;

/** The columns of an export, by their names in the newest. */
final class AcledTable {
    private static final List<String> MARKS = List.of("event_id_cnty", "event_date", "event_type");

    private static final List<String> OPTIONAL = List.of(
            "year",
            "time_precision",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "iso",
            "country",
            "admin1",
            "admin2",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities");

    /** Older exports name some columns otherwise; maps (shapefiles) cut names after ten letters. */
    private static final Map<String, String> FORMER_NAMES = Map.ofEntries(
            entry("event_id", "event_id_cnty"),
            entry("event_id_c", "event_id_cnty"),
            entry("ally_actor_1", "assoc_actor_1"),
            entry("ally_actor_2", "assoc_actor_2"),
            entry("actor_1", "actor1"),
            entry("actor_2", "actor2"),
            entry("inter_1", "inter1"),
            entry("inter_2", "inter2"),
            entry("time_preci", "time_precision"),
            entry("geo_precis", "geo_precision"),
            entry("sub_event_", "sub_event_type"),
            entry("source_sca", "source_scale"));

    static final PublishedTable TABLE = new PublishedTable(MARKS, MARKS, OPTIONAL, FORMER_NAMES, List.of("event_date"))
            // That of POLECAT, saved with underscores, has the marks, too.
            .without("event_mode");

    private AcledTable() {}
}
