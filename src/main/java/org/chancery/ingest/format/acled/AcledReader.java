package org.chancery.ingest.format.acled;

import java.util.List;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.OneTableReader;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;

/** Reads what ACLED's export tool or its interface gives; {@code docs/acled.md} describes what a row becomes. */
public final class AcledReader implements OneTableReader {
    private static final String PUBLISHER = "Armed Conflict Location & Event Data";

    private static final Bundle.Source SOURCE = SourceBuilder.builder()
            .key("source/acled")
            .title("ACLED")
            .publisher(PUBLISHER)
            .url("https://acleddata.com")
            .language("en")
            .reliability(Reliability.B)
            .reliabilityReason("Coded by researchers from several sources each, by a published codebook")
            .build();

    private static final Bundle.Dataset DATASET = DatasetBuilder.builder()
            .key("acled")
            .name("ACLED")
            .publisher(PUBLISHER)
            .version("export")
            .licence("The publisher's own terms: https://acleddata.com/terms-and-conditions")
            .citation("Armed Conflict Location & Event Data (ACLED), https://acleddata.com.")
            .url("https://acleddata.com")
            .completeness(Completeness.SELECTIVE)
            .covers(CoverageBuilder.builder()
                    .during(Edtf.parse("1997/.."))
                    .description(
                            "Single events of political violence and protest, and agreements, in the countries and "
                                    + "years that were exported.")
                    .types(List.of(EventType.INCIDENT, EventType.AGREEMENT))
                    .build())
            .build();

    static Bundle.Citation citation(String locator, String note) {
        return new Bundle.Citation(SOURCE.key(), locator, note.isEmpty() ? null : note);
    }

    @Override
    public String format() {
        return "acled";
    }

    @Override
    public String description() {
        return "Exports of Armed Conflict Location & Event Data, ACLED (CSV, .xlsx)";
    }

    @Override
    public PublishedTable table() {
        return AcledTable.TABLE;
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(DATASET, ImportMode.PARTIAL);
        sink.remark("An export is a part of the dataset: no record counts as withdrawn.");
        AcledEvents events = new AcledEvents(sink);
        for (InputFile file : inputs.files()) {
            sink.add(SOURCE, new Problem.Location(file.name(), 1, 1));
            AcledTable.TABLE.read(file, sink, events::add);
        }
        events.reportUnknownActors();
    }
}
