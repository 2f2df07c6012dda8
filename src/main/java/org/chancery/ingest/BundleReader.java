package org.chancery.ingest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads the native format, YAML or JSON, and checks it. */
public final class BundleReader {
    private static final int LARGEST_FILE_IN_CHARACTERS = 256 * 1024 * 1024;

    private BundleReader() {}

    /**
     * Reads one document.
     *
     * @param file its name, for the error messages; one that ends in {@code .json} is read as JSON, any other as YAML
     * @throws BundleException with everything that is wrong with it
     */
    public static Bundle read(String file, byte[] content) {
        var problems = new Problems(file);
        var mapper = mapper(file, problems);
        var bundle = bind(mapper, content, problems);
        if (bundle != null) {
            new BundleCheck(bundle, problems).run();
        }
        problems.throwIfAny();
        if (bundle == null) {
            throw new IllegalStateException("A document without a problem gave no bundle: " + file);
        }
        return bundle;
    }

    private static @Nullable Bundle bind(ObjectMapper mapper, byte[] content, Problems problems) {
        try (var parser = mapper.createParser(content)) {
            problems.locate(parser);
            return mapper.readValue(content, Bundle.class);
        } catch (JsonProcessingException e) {
            problems.addAt(e.getLocation(), e.getOriginalMessage(), "Correct the file from this position on");
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
        return null;
    }

    private static ObjectMapper mapper(String file, Problems problems) {
        var factory = file.endsWith(".json") ? new JsonFactory() : yaml();
        var mapper = JsonMapper.builder(factory)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                // Jackson no longer knows where it met them: BundleCheck reports them.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(new SimpleModule().addDeserializer(Edtf.class, new EdtfReader()))
                .addHandler(new ProblemCollector(problems))
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    private static YAMLFactory yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE_IN_CHARACTERS);
        return YAMLFactory.builder().loaderOptions(options).build();
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
            var text = parser.getText();
            try {
                return Edtf.parse(text);
            } catch (EdtfException e) {
                return (Edtf) context.handleWeirdStringValue(
                        Edtf.class, text, "%s, at position %d", e.reason(), e.position());
            }
        }
    }
}
