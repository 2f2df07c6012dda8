package org.chancery.ingest.format.cow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;

/** Reads intergovernmental organizations and the memberships of states in them. */
public class IgoReader implements DatasetReader {
    /** The columns of the tables by year that are no organizations. */
    private static final Set<String> OF_THE_ROW = Set.of(
            "ccode",
            "state",
            "stateabb",
            "statenme",
            "year",
            "ccode1",
            "ccode2",
            "country1",
            "country2",
            "state1",
            "state2",
            "stateabb1",
            "stateabb2",
            "statenme1",
            "statenme2",
            "dyadid",
            "version");

    @Override
    public String format() {
        return "cow-igo";
    }

    @Override
    public String description() {
        return "Intergovernmental Organizations 3.0 of the Correlates of War Project: organizations with spells of "
                + "membership, or organizations, states or pairs of states by year (CSV)";
    }

    @Override
    public String recognisedBy() {
        return CowTables.recognisedBy(IgoTable.class);
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return CowTables.recognises(inputs, IgoTable.class);
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        CowTables<IgoTable> tables = CowTables.of(inputs, IgoTable.class);
        if (tables.has(IgoTable.MEMBERSHIPS)) {
            tables.require(IgoTable.ORGANIZATIONS);
        }
        sink.begin(dataset(), ImportMode.SNAPSHOT);
        IgoYears years = new IgoYears(sink);
        StateColumns states = new StateColumns();
        readYears(tables, years, sink);
        CowOrganizations organizations = new CowOrganizations(sink);
        Set<String> open = new TreeSet<>(years.sizes().keySet());
        tables.only(Set.of(IgoTable.ORGANIZATIONS, IgoTable.MEMBERSHIPS, IgoTable.YEARS))
                .forEachGroup(sink, IgoReader::key, group -> {
                    group.getOrDefault(IgoTable.YEARS, List.of()).forEach(row -> addYear(row, years, states, sink));
                    add(group, organizations, years, open, sink);
                });
        if (!states.unknown().isEmpty()) {
            sink.remark("These columns are no states that are known here, and are not read: "
                    + String.join(", ", states.unknown()) + ".");
        }
        open.forEach(key -> organizations.addNameless(key, tables.beginning(), years.spells(key)));
    }

    private static void addYear(Row row, IgoYears years, StateColumns states, RecordSink sink) {
        try {
            years.addOrganizationYear(row, states.in(row));
        } catch (RejectedRow rejected) {
            sink.report(rejected.problem());
        }
    }

    /** Reads the tables by year, whose rows do not follow the organizations. */
    private static void readYears(CowTables<IgoTable> tables, IgoYears years, RecordSink sink) {
        tables.read(IgoTable.STATE_YEARS, sink, row -> years.addStateYear(row, organizations(row)));
        tables.read(IgoTable.PAIR_YEARS, sink, row -> years.addPairYear(row, organizations(row)));
    }

    /** All columns but those of the state and the year. */
    private static List<String> organizations(Row row) {
        return row.columnNames().stream()
                .filter(column -> !OF_THE_ROW.contains(column) && !column.startsWith("("))
                .toList();
    }

    private static String key(IgoTable table, Row row) {
        String column = table == IgoTable.MEMBERSHIPS ? "igo" : "ioname";
        if (!row.has(column)) {
            throw new RejectedRow(row, column, "the organization is not named", "Fill it in");
        }
        return CowOrganizations.key(row.get(column));
    }

    private static void add(
            Map<IgoTable, List<Row>> group,
            CowOrganizations organizations,
            IgoYears years,
            Set<String> open,
            RecordSink sink) {
        List<Row> memberships = group.getOrDefault(IgoTable.MEMBERSHIPS, List.of());
        List<Row> named = group.getOrDefault(IgoTable.ORGANIZATIONS, List.of());
        List<Row> inYears = group.getOrDefault(IgoTable.YEARS, List.of());
        List<Row> rows = named.isEmpty() && !inYears.isEmpty() ? inYears.subList(0, 1) : named;
        for (Row row : rows) {
            boolean isFirst = row == rows.get(0);
            String key = CowOrganizations.key(row.get("ioname"));
            organizations.add(row, isFirst ? memberships : List.of(), isFirst ? years.spells(key) : List.of());
            open.remove(key);
        }
        if (rows.isEmpty()) {
            memberships.forEach(row -> sink.report(row.problem(
                    "igo",
                    "there is no organization with this name",
                    "Import the whole table of organizations",
                    Consequence.RECORD_REFUSED)));
        }
    }

    private static Bundle.Dataset dataset() {
        return CowProject.dataset(
                "cow-igo",
                "Intergovernmental Organizations",
                "3.0",
                "Correlates of War Project: Intergovernmental Organizations, version 3.0 (1816–2014)",
                CowProject.coverage(
                        null,
                        "Organizations of three states or more, and who was a member of them in which years "
                                + "from 1816 to"
                                + " 2014; no events.",
                        List.of()),
                "2014");
    }
}
