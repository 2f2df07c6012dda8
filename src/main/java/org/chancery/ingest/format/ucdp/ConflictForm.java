package org.chancery.ingest.format.ucdp;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.record.exchange.Bundle;

/** The tables of armed conflicts by year: by conflict, by pair of sides, and between groups without a state. */
enum ConflictForm {
    CONFLICT(
            "ucdp-conflict",
            "UCDP/PRIO Armed Conflict Dataset",
            "conflict_id",
            "ucdp/",
            "source/conflicts",
            List.of("conflict_id", "intensity_level", "start_date2")),
    DYAD(
            "ucdp-dyadic",
            "UCDP Dyadic Dataset",
            "dyad_id",
            "ucdp-dyad/",
            "source/dyads",
            List.of("dyad_id", "intensity_level", "start_date2")),
    NON_STATE(
            "ucdp-non-state",
            "UCDP Non-State Conflict Dataset",
            "dyad_id",
            "ucdp-dyad/",
            "source/non-state",
            List.of("dyad_id", "org", "start_date2", "best_fatality_estimate"));

    private final String format;
    private final String title;
    private final String idColumn;
    private final String keyPrefix;

    @SuppressWarnings("ImmutableEnumChecker")
    private final PublishedTable table;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Bundle.Source source;

    ConflictForm(String format, String title, String idColumn, String keyPrefix, String sourceKey, List<String> marks) {
        this.format = format;
        this.title = title;
        this.idColumn = idColumn;
        this.keyPrefix = keyPrefix;
        source = UcdpProgram.source(sourceKey, title);
        ArrayList<String> optional = new ArrayList<>(Columns.READ);
        optional.remove(idColumn);
        PublishedTable published =
                new PublishedTable(marks, List.of(idColumn, "year"), optional, Columns.FORMER_NAMES, Columns.DAYS);
        table = idColumn.equals("conflict_id") ? published.without("dyad_id") : published;
    }

    /** What the tables have in common; an enum cannot hold it before its constants. */
    private static final class Columns {
        private static final List<String> READ = List.of(
                "conflict_id",
                "dyad_id",
                "location",
                "side_a",
                "side_a_id",
                "side_b",
                "side_b_id",
                "gwno_a",
                "gwno_a_2nd",
                "gwno_b",
                "gwno_b_2nd",
                "incompatibility",
                "territory_name",
                "intensity_level",
                "best_fatality_estimate",
                "type_of_conflict",
                "start_date",
                "start_prec",
                "start_date2",
                "start_prec2",
                "ep_end_date",
                "ep_end_prec",
                "outcome");

        private static final List<String> DAYS = List.of("start_date", "start_date2", "ep_end_date");

        /** Editions before 17 write the names of columns without underscores; others name some otherwise. */
        private static final Map<String, String> FORMER_NAMES = Map.ofEntries(
                entry("conflictid", "conflict_id"),
                entry("conflict_new_id", "conflict_id"),
                entry("dyadid", "dyad_id"),
                entry("dyad_new_id", "dyad_id"),
                entry("sidea", "side_a"),
                entry("side_a_name", "side_a"),
                entry("sideaid", "side_a_id"),
                entry("sideb", "side_b"),
                entry("side_b_name", "side_b"),
                entry("sidebid", "side_b_id"),
                entry("gwnoa", "gwno_a"),
                entry("gwnoa2nd", "gwno_a_2nd"),
                entry("gwnob", "gwno_b"),
                entry("gwnob2nd", "gwno_b_2nd"),
                entry("territoryname", "territory_name"),
                entry("territory", "territory_name"),
                entry("intensitylevel", "intensity_level"),
                entry("intensity", "intensity_level"),
                entry("bestfatalityestimate", "best_fatality_estimate"),
                entry("best", "best_fatality_estimate"),
                entry("typeofconflict", "type_of_conflict"),
                entry("type", "type_of_conflict"),
                entry("startdate", "start_date"),
                entry("startprec", "start_prec"),
                entry("startdate2", "start_date2"),
                entry("startprec2", "start_prec2"),
                entry("ependdate", "ep_end_date"),
                entry("ependprec", "ep_end_prec"),
                entry("c_outcome", "outcome"),
                entry("d_outcome", "outcome"));

        private Columns() {}
    }

    String format() {
        return format;
    }

    String title() {
        return title;
    }

    /** The column with the publisher's number of the conflict or the pair. */
    String idColumn() {
        return idColumn;
    }

    String key(String number) {
        return keyPrefix + number;
    }

    PublishedTable table() {
        return table;
    }

    Bundle.Source source() {
        return source;
    }

    Bundle.Citation citation(String locator) {
        return new Bundle.Citation(source.key(), locator, null);
    }

    /** Whether both sides are groups. */
    boolean isWithoutStates() {
        return this == NON_STATE;
    }
}
