package org.chancery.ingest.format.ucdp;

import java.util.List;

/** The columns of the Georeferenced Event Dataset that are read. */
final class GedColumns {
    static final List<String> REQUIRED = List.of(
            "id",
            "code_status",
            "type_of_violence",
            "conflict_new_id",
            "conflict_name",
            "dyad_name",
            "side_a_new_id",
            "side_a",
            "side_b_new_id",
            "side_b",
            "source_article",
            "where_coordinates",
            "latitude",
            "longitude",
            "country_id",
            "date_prec",
            "date_start",
            "date_end",
            "best",
            "high",
            "low",
            "gwnoa",
            "gwnob");

    private GedColumns() {}
}
