import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.time.Edtf;

/** The made-up dataset as an importer reads it. */
final class MadeUp implements DatasetReader {
    static final String KEY = "made-up-archive";

    private final World world;
    private final int size;

    MadeUp(World world, int size) {
        this.world = world;
        this.size = size;
    }

    static Bundle.Dataset dataset() {
        return DatasetBuilder.builder()
                .key(KEY)
                .name("Made-up archive")
                .publisher("The benchmark")
                .version("1")
                .licence("CC0-1.0")
                .citation("Made-up archive.")
                .completeness(Completeness.SAMPLE)
                .covers(CoverageBuilder.builder()
                        .during(Edtf.parse("2005/2024"))
                        .description("Nothing that happened.")
                        .build())
                .build();
    }

    static String key(Bundle.Entry entry) {
        return entry instanceof Bundle.Keyed keyed ? keyed.key() : ((Bundle.Affiliation) entry).key();
    }

    @Override
    public String format() {
        return "made-up";
    }

    @Override
    public String description() {
        return "Made-up events.";
    }

    @Override
    public String recognisedBy() {
        return "nothing";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return false;
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(dataset(), ImportMode.SNAPSHOT);
        Problem.Location nowhere = new Problem.Location(KEY, 0, 0);
        world.entries().forEach(entry -> sink.add(entry, nowhere));
        Events events = new Events(world);
        for (int number = 0; number < size; number++) {
            sink.add(events.event(number), nowhere);
        }
    }
}
