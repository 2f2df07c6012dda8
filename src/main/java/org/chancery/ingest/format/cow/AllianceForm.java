package org.chancery.ingest.format.cow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The tables of formal alliances: by member, or by pair of members, directed or not. Each is published with a row for
 * each spell and with one for each year.
 */
enum AllianceForm {
    MEMBERS(
            List.of("version4id", "ccode", "mem_st_year"),
            List.of("version4id", "ccode", "mem_st_year"),
            List.of(
                    "all_st_day",
                    "all_st_month",
                    "all_st_year",
                    "all_end_day",
                    "all_end_month",
                    "all_end_year",
                    "mem_st_day",
                    "mem_st_month",
                    "mem_end_day",
                    "mem_end_month",
                    "mem_end_year"),
            "mem"),
    PAIRS(
            List.of("version4id", "ccode1", "ccode2"),
            List.of("version4id", "ccode1", "ccode2", "dyad_st_year"),
            List.of("dyad_st_day", "dyad_st_month", "dyad_end_day", "dyad_end_month", "dyad_end_year"),
            "dyad");

    @SuppressWarnings("ImmutableEnumChecker")
    private final PublishedTable published;

    @SuppressWarnings("ImmutableEnumChecker")
    private final CowDate begin;

    @SuppressWarnings("ImmutableEnumChecker")
    private final CowDate end;

    AllianceForm(List<String> marks, List<String> required, List<String> own, String prefix) {
        published = new PublishedTable(
                marks,
                required,
                Stream.concat(own.stream(), Common.COLUMNS.stream()).toList(),
                Common.FORMER_NAMES,
                List.of());
        begin = Common.date(prefix + "_st");
        end = Common.date(prefix + "_end");
    }

    /** What the tables have in common; an enum cannot hold it before its constants. */
    private static final class Common {
        private static final List<String> COLUMNS =
                List.of("left_censor", "right_censor", "defense", "neutrality", "nonaggression", "entente");

        private static final Map<String, String> FORMER_NAMES =
                Map.of("nonagression", "nonaggression", "version3id", "version4id", "alliance", "version4id");

        private Common() {}

        private static CowDate date(String prefix) {
            return new CowDate(prefix + "_day", prefix + "_month", prefix + "_year");
        }
    }

    static Optional<AllianceForm> of(InputFile file) {
        return Arrays.stream(values())
                .filter(form -> form.published.recognises(file))
                .findFirst();
    }

    /**
     * The time from a day to another. Without a first day it began before the data do, which is all that is known if
     * the last one is not known either.
     */
    static Edtf during(@Nullable Edtf begin, String end) {
        String known = begin != null ? begin.text() : end.isEmpty() ? "..1816-01-01" : "";
        return Edtf.parse(known + "/" + end);
    }

    PublishedTable published() {
        return published;
    }

    /** When the spell of a row begins. */
    CowDate begin() {
        return begin;
    }

    /** When the spell of a row ends. */
    CowDate end() {
        return end;
    }
}
