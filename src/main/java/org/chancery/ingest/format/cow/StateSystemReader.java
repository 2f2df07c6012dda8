package org.chancery.ingest.format.cow;

import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.FirstReading;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;

/** Reads the members of the state system, with the time of each. */
public class StateSystemReader implements DatasetReader {

    @Override
    public String format() {
        return "cow-states";
    }

    @Override
    public String description() {
        return "State System Membership of the Correlates of War Project, with or without capitals (CSV)";
    }

    @Override
    public String recognisedBy() {
        return CowTables.recognisedBy(StateTable.class);
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return CowTables.recognises(inputs, StateTable.class);
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        CowTables<StateTable> tables = CowTables.of(inputs, StateTable.class);
        tables.require(StateTable.STATES);
        sink.begin(dataset(), ImportMode.SNAPSHOT);
        CowStates states = new CowStates(sink, lastDay(tables, sink));
        tables.forEachGroup(
                sink,
                (table, row) -> "%010d".formatted(Numbers.whole(row, "ccode")),
                group -> states.add(
                        group.getOrDefault(StateTable.STATES, List.of()),
                        group.getOrDefault(StateTable.CAPITALS, List.of())));
    }

    /** Without its edition, a table tells by its last day which states still existed. */
    private static String lastDay(CowTables<StateTable> tables, RecordSink sink) {
        String[] last = {""};
        boolean[] isNamed = {true};
        tables.read(StateTable.STATES, new FirstReading(), row -> {
            last[0] = CowStates.later(last[0], row);
            isNamed[0] &= row.has("version");
        });
        if (!isNamed[0] && !last[0].isEmpty()) {
            sink.remark("The table does not name its edition (version): states that end on %s, its last day, count as "
                            .formatted(last[0])
                    + "still existing.");
        }
        return last[0];
    }

    private static Bundle.Dataset dataset() {
        return CowProject.dataset(
                "cow-states",
                "State System Membership",
                "2016",
                "Correlates of War Project: State System Membership, version 2016 (1816–2016)",
                CowProject.coverage(
                        null, "The states of the world and when they were in the state system; no events.", List.of()),
                "2016-12-31");
    }
}
