package org.chancery.serve.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.chancery.json.Json;
import org.chancery.record.source.Dataset;
import org.chancery.serve.cite.DatasetCitation;

/** A data package (Frictionless, version 2): the tables of a selection, their columns, and how they are cited. */
final class DataPackageFile implements EventBatchWriter {
    private static final ObjectMapper MAPPER = Json.mapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final List<String> TABLES = List.of("csv", "xlsx", "parquet", "jsonl");

    private final ExportSource source;
    private final OutputStream stream;

    DataPackageFile(ExportSource source, OutputStream stream) {
        this.source = source;
        this.stream = stream;
    }

    @Override
    public void begin(Export export) throws IOException {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        all.put("name", export.cited().key());
        all.put("title", export.title());
        all.put("description", export.about());
        all.put("homepage", export.page());
        all.put("created", export.generated().toString());
        licences(all.putArray("licenses"), export);
        ArrayNode contributors = all.putArray("contributors");
        ArrayNode sources = all.putArray("sources");
        for (Dataset dataset : export.datasets()) {
            contributors
                    .addObject()
                    .put("title", Objects.requireNonNullElse(dataset.getPublisher(), dataset.getName()))
                    .putArray("roles")
                    .add("publisher");
            ObjectNode one = sources.addObject().put("title", DatasetCitation.of(dataset));
            if (dataset.getUrl() != null) {
                one.put("path", dataset.getUrl());
            }
            if (dataset.getVersion() != null) {
                one.put("version", dataset.getVersion());
            }
        }
        ArrayNode resources = all.putArray("resources");
        for (ExportFormat format : DescriptionFormat.described(source)) {
            if (TABLES.contains(format.extension())) {
                resource(resources.addObject(), format, export);
            }
        }
        stream.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    private static void licences(ArrayNode licences, Export export) {
        export.datasets().stream()
                .map(Dataset::getLicence)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(licence -> {
                    ObjectNode one = licences.addObject().put("title", licence);
                    Licence.address(licence)
                            .ifPresent(address -> one.put("name", licence).put("path", address));
                });
    }

    private static void resource(ObjectNode resource, ExportFormat format, Export export) {
        resource.put("name", format.id().replace('.', '-'));
        resource.put("title", format.label());
        resource.put("description", format.purpose());
        resource.put("path", export.selfIn(format));
        resource.put("format", format.extension());
        resource.put("mediatype", format.mediaType());
        if (format.isText()) {
            resource.put("encoding", "utf-8");
        }
        if (format.stem().equals(ExportFormat.FLAT)) {
            ArrayNode fields = resource.putObject("schema").putArray("fields");
            for (FlatColumn column : FlatColumn.values()) {
                fields.addObject()
                        .put("name", column.label())
                        .put("type", type(column))
                        .put("description", column.description());
            }
        }
    }

    private static String type(FlatColumn column) {
        return switch (column.type()) {
            case TEXT -> "string";
            case DAY -> "date";
            case WHOLE -> "integer";
            case REAL -> "number";
        };
    }

    @Override
    public void add(List<Long> ids) {
        throw new IllegalStateException("A data package only names the files of events");
    }

    @Override
    public void end(long count) {}

    /** Declares the format. */
    @Singleton
    static final class Format extends DescriptionFormat {
        static final String STEM = "datapackage";

        Format() {
            super(
                    STEM,
                    "json",
                    "application/json",
                    "Data package",
                    "[Frictionless](https://datapackage.org) tools: the tables, their columns, citation and licence",
                    96);
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) {
            return new DataPackageFile(source, stream);
        }
    }
}
