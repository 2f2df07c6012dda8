package org.chancery.ingest.format.dossier;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chancery.ingest.check.BundleCheck;
import org.chancery.ingest.check.ProblemCollector;
import org.chancery.ingest.check.Problems;
import org.chancery.ingest.input.Limits;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.json.Json;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.ClockProducer;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads and checks the native format, YAML or JSON. */
public final class BundleReader {
    private static final ObjectMapper JSON =
            mapper(JsonFactory.builder().streamReadConstraints(constraints()).build());
    private static final ObjectMapper YAML = mapper(yaml());

    private BundleReader() {}

    /** A bundle, and the position of each of its values by JSON Pointer. */
    public static final class Located {
        private final Bundle bundle;
        private final Problems locations;

        private Located(Bundle bundle, Problems locations) {
            this.bundle = bundle;
            this.locations = locations;
        }

        public Bundle bundle() {
            return bundle;
        }

        /** Passes on every record with its position, each after those that it refers to. */
        public void forEach(BiConsumer<Bundle.Entry, Problem.Location> consumer) {
            each("/sources/", bundle.sources(), consumer);
            each("/actors/", bundle.actors(), consumer);
            each("/affiliations/", bundle.affiliations(), consumer);
            for (Bundle.Place place : BundleRecords.fromTheOutside(bundle.places())) {
                consumer.accept(
                        place, locations.locationOf("/places/" + bundle.places().indexOf(place)));
            }
            each("/topics/", bundle.topics(), consumer);
            each("/disputes/", bundle.disputes(), consumer);
            each("/events/", bundle.events(), consumer);
        }

        private void each(
                String path,
                List<? extends Bundle.Entry> entries,
                BiConsumer<Bundle.Entry, Problem.Location> consumer) {
            for (int index = 0; index < entries.size(); index++) {
                consumer.accept(entries.get(index), locations.locationOf(path + index));
            }
        }
    }

    /**
     * Reads one document.
     *
     * @param file its name, for the error messages; one that ends in {@code .json} is read as JSON, any other as YAML
     * @throws BundleException with all its problems
     */
    public static Bundle read(String file, byte[] content) {
        return readLocated(file, content, ClockProducer.systemClock()).bundle();
    }

    /**
     * As {@link #read}, with the positions of the records.
     *
     * @param clock decides whether an event lies in the future
     */
    static Located readLocated(String file, byte[] content, Clock clock) {
        Problems problems = new Problems(file);
        Bundle bundle = bind(file.endsWith(".json") ? JSON : YAML, Bundle.class, content, problems);
        if (bundle != null) {
            new BundleCheck(bundle, problems, clock).run();
        }
        problems.throwIfAny();
        if (bundle == null) {
            throw new IllegalStateException("A document without problems yielded no bundle: " + file);
        }
        return new Located(bundle, problems);
    }

    /** Reads one line, which contains one JSON object. */
    static <T extends Record> @Nullable T bindLine(Class<T> type, byte[] content, Problems problems) {
        return bind(JSON, type, content, problems);
    }

    private static <T extends Record> @Nullable T bind(
            ObjectMapper mapper, Class<T> type, byte[] content, Problems problems) {
        try (JsonParser parser = mapper.createParser(content)) {
            problems.locate(parser);
            return ProblemCollector.reader(mapper, type, problems).readValue(content);
        } catch (JsonProcessingException e) {
            problems.addAt(e.getLocation(), e.getOriginalMessage(), "Correct the file from this position on");
        } catch (IOException e) {
            // Reading from memory fails only on bytes that do not fit the encoding which Jackson detected.
            problems.addAt(null, String.valueOf(e.getMessage()), "Write the file in UTF-8");
        }
        return null;
    }

    private static ObjectMapper mapper(JsonFactory factory) {
        JsonMapper mapper = Json.builder(factory)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                // Jackson no longer knows their positions: BundleCheck reports them.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(new SimpleModule().addDeserializer(Edtf.class, new EdtfReader()))
                .addHandler(new ProblemCollector())
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.DOSSIER);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(constraints())
                .build();
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(Limits.DEPTH)
                .maxStringLength(Limits.RECORD_CHARACTERS)
                .build();
    }

    private static final class EdtfReader extends StdDeserializer<Edtf> {
        private EdtfReader() {
            super(Edtf.class);
        }

        @Override
        public @Nullable Edtf deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()) {
                return (Edtf) context.handleUnexpectedToken(Edtf.class, parser);
            }
            String text = parser.getText();
            try {
                return Edtf.parse(text);
            } catch (EdtfException e) {
                return (Edtf) context.handleWeirdStringValue(
                        Edtf.class, text, "%s, at position %d", e.reason(), e.position());
            }
        }
    }
}
