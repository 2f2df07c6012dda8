package org.chancery.ingest.format.cow;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;

/** Reads the Militarized Interstate Disputes: two tables of disputes, and the two of incidents if they are given. */
public class MidReader implements DatasetReader {

    @Override
    public String format() {
        return "cow-mid";
    }

    @Override
    public String description() {
        return "Militarized Interstate Disputes 5.0 of the Correlates of War Project: MIDA and MIDB, or all "
                + "four tables (CSV)";
    }

    @Override
    public String recognisedBy() {
        return CowTables.recognisedBy(MidTable.class);
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return CowTables.recognises(inputs, MidTable.class);
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        CowTables<MidTable> tables = CowTables.of(inputs, MidTable.class);
        tables.require(MidTable.DISPUTE);
        tables.require(MidTable.PARTY);
        boolean withIncidents = tables.has(MidTable.INCIDENT) || tables.has(MidTable.INCIDENT_PARTY);
        if (withIncidents) {
            tables.require(MidTable.INCIDENT);
            tables.require(MidTable.INCIDENT_PARTY);
        }
        sink.begin(dataset(withIncidents), ImportMode.SNAPSHOT);
        StateCodes codes = StateCodes.bundled();
        MidDisputes disputes = new MidDisputes(codes, sink);
        MidIncidents incidents = new MidIncidents(new Sides(codes), sink);
        tables.forEachGroup(
                sink,
                (table, row) -> "%010d".formatted(Numbers.whole(row, "dispnum")),
                group -> add(group, disputes, incidents));
    }

    private static void add(Map<MidTable, List<Row>> group, MidDisputes disputes, MidIncidents incidents) {
        List<Row> rows = group.getOrDefault(MidTable.DISPUTE, List.of());
        disputes.add(rows, group.getOrDefault(MidTable.PARTY, List.of()));
        incidents.add(
                rows,
                group.getOrDefault(MidTable.INCIDENT, List.of()),
                group.getOrDefault(MidTable.INCIDENT_PARTY, List.of()));
    }

    private static Bundle.Dataset dataset(boolean withIncidents) {
        return CowProject.dataset(
                "cow-mid",
                "Militarized Interstate Disputes",
                "5.0",
                "Correlates of War Project: Militarized Interstate Disputes, version 5.0 (1816–2014)",
                CowProject.coverage(
                        withIncidents ? "1993/2014" : null,
                        "Every threat, show or use of force by one state against another: disputes from 1816 to "
                                + "2014, their"
                                + " single incidents from 1993 on.",
                        withIncidents ? List.of(EventType.INCIDENT) : List.of()),
                "2014-12-31");
    }
}
