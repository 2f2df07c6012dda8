package org.chancery.ingest.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.reference.ReferenceState.DatedCode;
import org.chancery.ingest.reference.ReferenceState.DatedName;
import org.chancery.ingest.reference.ReferenceState.Status;
import org.chancery.ingest.reference.ReferenceTable.Row;
import org.chancery.language.Name;
import org.chancery.language.NameKind;

/**
 * The states and territories that the archive knows from the start.
 *
 * <p>Codes that ICU knows (ISO 3166-1 alpha-3 and numeric) and the names in CLDR come from ICU; the other codes, and
 * names that CLDR lacks, from the CSV files in {@code reference/}. Their columns are described in
 * {@code docs/reference-data.md}.
 */
public final class StateReference {

    /** The columns of states.csv that contain a code, and the scheme of each. */
    private static final Map<String, String> SCHEME_OF_COLUMN = schemeOfColumn();

    private final ReferenceTable states;
    private final ReferenceTable codes;
    private final ReferenceTable aliases;
    private final CldrStateNames cldr = new CldrStateNames();

    StateReference(ReferenceTable states, ReferenceTable codes, ReferenceTable aliases) {
        this.states = states;
        this.codes = codes;
        this.aliases = aliases;
    }

    /** The bundled reference data. */
    public static List<ReferenceState> read() {
        return Bundled.STATES;
    }

    /** Read once: the names in CLDR take a fifth of a second, and every reader of datasets asks for the states. */
    private static final class Bundled {
        static final List<ReferenceState> STATES = new StateReference(
                        ReferenceTable.bundled("states.csv"),
                        ReferenceTable.bundled("state_codes.csv"),
                        ReferenceTable.bundled("state_aliases.csv"))
                .states();
    }

    /** @throws IllegalStateException if a line is wrong; the message names the file and the line */
    List<ReferenceState> states() {
        Map<String, Row> rows = rowsByKey();
        Map<String, List<DatedCode>> datedCodes = datedCodes(rows.keySet());
        Map<String, List<DatedName>> datedNames = datedNames(rows.keySet());
        return rows.entrySet().stream()
                .map(entry -> state(
                        entry.getValue(),
                        datedCodes.getOrDefault(entry.getKey(), List.of()),
                        datedNames.getOrDefault(entry.getKey(), List.of()),
                        rows.keySet()))
                .toList();
    }

    private Map<String, Row> rowsByKey() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : states.rows()) {
            String key = row.text("key");
            if (rows.put(key, row) != null) {
                throw row.problem("\"%s\" occurs a second time".formatted(key));
            }
        }
        return rows;
    }

    private Map<String, List<DatedCode>> datedCodes(Set<String> keys) {
        return codes.rows().stream()
                .collect(groupingBy(row -> row.key("state", keys), mapping(StateReference::datedCode, toList())));
    }

    private Map<String, List<DatedName>> datedNames(Set<String> keys) {
        return aliases.rows().stream()
                .collect(groupingBy(row -> row.key("state", keys), mapping(StateReference::datedName, toList())));
    }

    private static DatedCode datedCode(Row row) {
        return new DatedCode(
                row.text("scheme"), row.text("code"), row.textOrNull("valid_from"), row.textOrNull("valid_until"));
    }

    private static DatedName datedName(Row row) {
        Name name = new Name(row.text("language"), row.text("text"), row.value("kind", NameKind.class));
        return new DatedName(name, row.textOrNull("valid_from"), row.textOrNull("valid_until"));
    }

    private ReferenceState state(Row row, List<DatedCode> datedCodes, List<DatedName> datedNames, Set<String> keys) {
        return new ReferenceState(
                row.text("key"),
                row.value("status", Status.class),
                names(row, datedNames),
                codes(row, datedCodes),
                successors(row, keys),
                row.textOrNull("valid_from"),
                row.textOrNull("valid_until"));
    }

    /** The project's own names have more than CLDR's (a kind, a validity), so they replace the same name there. */
    private List<DatedName> names(Row row, List<DatedName> ours) {
        List<DatedName> names = new ArrayList<>(ours);
        Set<List<String>> known = new LinkedHashSet<>();
        ours.forEach(dated -> known.add(identity(dated.name())));
        String alpha2 = row.textOrNull("alpha2");
        List<Name> fromCldr = alpha2 == null ? List.of() : cldr.of(alpha2);
        for (Name name : fromCldr) {
            if (known.add(identity(name))) {
                names.add(new DatedName(name, null, null));
            }
        }
        return names;
    }

    private static List<String> identity(Name name) {
        return List.of(name.language(), name.text());
    }

    /** A dated code replaces the same code without dates. */
    private static List<DatedCode> codes(Row row, List<DatedCode> dated) {
        List<DatedCode> codes = new ArrayList<>(dated);
        for (DatedCode undated : undatedCodes(row)) {
            if (dated.stream().noneMatch(code -> isSameCode(code, undated))) {
                codes.add(undated);
            }
        }
        return codes;
    }

    private static boolean isSameCode(DatedCode one, DatedCode other) {
        return one.scheme().equals(other.scheme()) && one.code().equals(other.code());
    }

    private static List<DatedCode> undatedCodes(Row row) {
        List<DatedCode> codes = new ArrayList<>();
        SCHEME_OF_COLUMN.forEach((column, scheme) -> {
            String code = row.textOrNull(column);
            if (code != null) {
                codes.add(new DatedCode(scheme, code, null, null));
            }
        });
        String alpha2 = row.textOrNull("alpha2");
        if (alpha2 != null) {
            codes.add(new DatedCode("ISO3166_ALPHA3", new ULocale("", alpha2).getISO3Country(), null, null));
            codes.add(new DatedCode("ISO3166_NUMERIC", numericCode(alpha2), null, null));
        }
        return codes;
    }

    private static String numericCode(String alpha2) {
        return "%03d".formatted(Region.getInstance(alpha2).getNumericCode());
    }

    private static List<String> successors(Row row, Set<String> keys) {
        List<String> successors = row.words("successors");
        for (String successor : successors) {
            if (!keys.contains(successor)) {
                throw row.problem("the successor \"%s\" is not a key of states.csv".formatted(successor));
            }
        }
        return successors;
    }

    private static Map<String, String> schemeOfColumn() {
        Map<String, String> schemes = new LinkedHashMap<>();
        schemes.put("alpha2", "ISO3166_ALPHA2");
        schemes.put("cow", "COW");
        schemes.put("cow_abbreviation", "COW_ABBREVIATION");
        schemes.put("gw", "GW");
        schemes.put("fips", "FIPS");
        schemes.put("cameo", "CAMEO");
        schemes.put("wikidata", "WIKIDATA");
        return schemes;
    }
}
