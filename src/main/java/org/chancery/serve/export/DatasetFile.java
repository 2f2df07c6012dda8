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
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** A description of a selection in the words of schema.org and of DCAT, for searches and catalogues of data. */
final class DatasetFile implements EventBatchWriter {
    private static final ObjectMapper MAPPER = Json.mapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final ExportSource source;
    private final OutputStream stream;

    DatasetFile(ExportSource source, OutputStream stream) {
        this.source = source;
        this.stream = stream;
    }

    @Override
    public void begin(Export export) throws IOException {
        ObjectNode all = MAPPER.createObjectNode();
        all.putObject("@context")
                .put("@vocab", "https://schema.org/")
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/");
        types(all, "Dataset");
        all.put("@id", export.self());
        both(all, "name", "dct:title", export.title());
        both(all, "description", "dct:description", export.about());
        link(all, "url", "dcat:landingPage", export.page());
        both(all, "dateModified", "dct:modified", export.generated().toString());
        all.put("isAccessibleForFree", true);
        Edtf during = export.question().filter().during();
        if (during != null) {
            all.put("temporalCoverage", during.text());
        }
        licences(all.putArray("license"), export.datasets());
        ArrayNode citations = all.putArray("citation");
        export.citations().forEach(citations::add);
        ArrayNode origins = all.putArray("isBasedOn");
        export.datasets().forEach(dataset -> origin(origins.addObject(), dataset));
        ArrayNode distributions = all.putArray("distribution");
        DescriptionFormat.described(source).forEach(format -> distribution(distributions.addObject(), format, export));
        // DCAT's words for the same objects.
        all.set("dcat:distribution", references(distributions));
        stream.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    private static void types(ObjectNode object, String schemaOrg) {
        object.putArray("@type")
                .add(schemaOrg)
                .add("dcat:" + (schemaOrg.equals("Dataset") ? schemaOrg : "Distribution"));
    }

    private static ArrayNode references(ArrayNode objects) {
        ArrayNode references = MAPPER.createArrayNode();
        objects.forEach(object -> references.addObject().set("@id", object.get("@id")));
        return references;
    }

    private static void both(ObjectNode object, String schemaOrg, String dcat, @Nullable String text) {
        if (text != null) {
            object.put(schemaOrg, text).put(dcat, text);
        }
    }

    private static void link(ObjectNode object, String schemaOrg, String dcat, String address) {
        object.put(schemaOrg, address).putObject(dcat).put("@id", address);
    }

    private static void licences(ArrayNode licences, List<Dataset> datasets) {
        datasets.stream()
                .map(Dataset::getLicence)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(licence -> licences.add(Licence.address(licence).orElse(licence)));
    }

    private static void origin(ObjectNode origin, Dataset dataset) {
        types(origin, "Dataset");
        both(origin, "identifier", "dct:identifier", dataset.getKey());
        both(origin, "name", "dct:title", dataset.getName());
        both(origin, "version", "dcat:version", dataset.getVersion());
        both(origin, "description", "dct:description", dataset.getCoversDescription());
        origin.put("citation", DatasetCitation.withLicence(dataset));
        licences(origin.putArray("license"), List.of(dataset));
        if (dataset.getPublisher() != null) {
            origin.putObject("creator").put("@type", "Organization").put("name", dataset.getPublisher());
        }
        if (dataset.getUrl() != null) {
            link(origin, "url", "dcat:landingPage", dataset.getUrl());
        }
        if (dataset.getCovers() != null) {
            origin.put("temporalCoverage", dataset.getCovers().text());
        }
    }

    private static void distribution(ObjectNode distribution, ExportFormat format, Export export) {
        types(distribution, "DataDownload");
        distribution.put("@id", export.selfIn(format));
        both(distribution, "name", "dct:title", format.label());
        both(distribution, "description", "dct:description", format.purpose());
        both(distribution, "encodingFormat", "dcat:mediaType", format.mediaType());
        link(distribution, "contentUrl", "dcat:downloadURL", export.selfIn(format));
    }

    @Override
    public void add(List<Long> ids) {
        throw new IllegalStateException("A description only names the files of events");
    }

    @Override
    public void end(long count) {}

    /** Declares the format. */
    @Singleton
    static final class Format extends DescriptionFormat {
        Format() {
            super(
                    "dataset",
                    "jsonld",
                    "application/ld+json",
                    "Dataset",
                    "catalogues of data: a description in the words of schema.org and DCAT",
                    97);
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) {
            return new DatasetFile(source, stream);
        }
    }
}
