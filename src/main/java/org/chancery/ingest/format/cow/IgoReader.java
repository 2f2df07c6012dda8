package org.chancery.ingest.format.cow;

import java.util.List;
import java.util.Map;
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

    @Override
    public String format() {
        return "cow-igo";
    }

    @Override
    public String description() {
        return "Intergovernmental Organizations 3.0 of the Correlates of War Project: organizations and spells "
                + "of membership"
                + " (CSV)";
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
        tables.require(IgoTable.ORGANIZATIONS);
        sink.begin(dataset(), ImportMode.SNAPSHOT);
        CowOrganizations organizations = new CowOrganizations(sink);
        tables.forEachGroup(sink, IgoReader::key, group -> add(group, organizations, sink));
    }

    private static String key(IgoTable table, Row row) {
        String column = table == IgoTable.ORGANIZATIONS ? "ioname" : "igo";
        if (!row.has(column)) {
            throw new RejectedRow(row, column, "the organization is not named", "Fill it in");
        }
        return CowOrganizations.key(row.get(column));
    }

    private static void add(Map<IgoTable, List<Row>> group, CowOrganizations organizations, RecordSink sink) {
        List<Row> memberships = group.getOrDefault(IgoTable.MEMBERSHIPS, List.of());
        List<Row> named = group.getOrDefault(IgoTable.ORGANIZATIONS, List.of());
        named.forEach(row -> organizations.add(row, row == named.get(0) ? memberships : List.of()));
        if (named.isEmpty()) {
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
