package org.chancery.ingest.format.ucdp;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.PublishedTable;

/** The columns of the Georeferenced Event Dataset, by their names in the newest edition. */
final class GedColumns {
    /** The combination of columns that only this table has, all of them required: any other may be missing. */
    private static final List<String> MARKS = List.of("type_of_violence", "side_a", "date_start");

    /** Without one of these a row tells of no event. */
    private static final List<String> REQUIRED = List.of("id", "type_of_violence", "side_a", "date_start");

    private static final List<String> OPTIONAL = List.of(
            "code_status",
            "conflict_new_id",
            "conflict_name",
            "dyad_name",
            "side_a_new_id",
            "side_b_new_id",
            "side_b",
            "source_article",
            "where_prec",
            "where_coordinates",
            "where_description",
            "adm_1",
            "adm_2",
            "latitude",
            "longitude",
            "country",
            "country_id",
            "event_clarity",
            "date_prec",
            "date_end",
            "best",
            "high",
            "low",
            "gwnoa",
            "gwnob");

    /** Editions 5.0 to 17, and those of the programming interface, name some columns otherwise. */
    private static final Map<String, String> FORMER_NAMES = Map.ofEntries(
            entry("conflict_id", "conflict_new_id"),
            entry("gwno", "country_id"),
            entry("side_a_id", "side_a_new_id"),
            entry("side_b_id", "side_b_new_id"),
            entry("actor_a_id", "side_a_new_id"),
            entry("actor_b_id", "side_b_new_id"),
            entry("gwno_a", "gwnoa"),
            entry("gwno_b", "gwnob"),
            entry("best_est", "best"),
            entry("high_est", "high"),
            entry("low_est", "low"));

    static final PublishedTable TABLE =
            new PublishedTable(MARKS, REQUIRED, OPTIONAL, FORMER_NAMES, List.of("date_start", "date_end"));

    /** The columns of a candidate file without a header, in their order. */
    static final List<String> CANDIDATES = List.of(
            "id",
            "relid",
            "year",
            "active_year",
            "code_status",
            "type_of_violence",
            "conflict_dset_id",
            "conflict_new_id",
            "conflict_name",
            "dyad_dset_id",
            "dyad_new_id",
            "dyad_name",
            "side_a_dset_id",
            "side_a_new_id",
            "side_a",
            "side_b_dset_id",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "source_article",
            "source_office",
            "source_date",
            "source_headline",
            "source_original",
            "where_prec",
            "where_coordinates",
            "where_description",
            "adm_1",
            "adm_2",
            "latitude",
            "longitude",
            "geom_wkt",
            "priogrid_gid",
            "country",
            "country_id",
            "region",
            "event_clarity",
            "date_prec",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low",
            "gwnoa",
            "gwnob");

    private GedColumns() {}
}
