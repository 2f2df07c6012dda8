package org.chancery.serve.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chancery.serve.answers.KnownDocuments;
import org.chancery.serve.operation.GraphQLRequest;
import org.chancery.serve.operation.RejectedRequest;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request from a JSON body or from a query string. */
@ApplicationScoped
class RequestReader {

    private static final TypeReference<Map<String, @Nullable Object>> VARIABLES = new TypeReference<>() {};

    /** JSON does not allow it, but some editors put it at the start of a file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The extension with which a client asks for the price of its operation. */
    private static final String COST = "cost";

    /** The parameter by which the specification's appendix names a document. */
    private static final String DOCUMENT_ID = "documentId";

    private final KnownDocuments documents;
    private final ObjectMapper mapper;
    private final ObjectReader strictJson;

    RequestReader(KnownDocuments documents, ObjectMapper mapper) {
        this.documents = documents;
        this.mapper = mapper;
        this.strictJson = mapper.reader()
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // With two "query" keys, a proxy and this server might read different ones.
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    GraphQLRequest fromBody(byte[] body) {
        JsonNode json = parse(body);
        if (json.isArray()) {
            throw RejectedRequest.malformed("Batches are not served. Send one operation per request.");
        }
        if (!(json instanceof ObjectNode parameters)) {
            throw RejectedRequest.malformed("The body is not a JSON object. Send {\"query\": \"…\"}.");
        }
        return request(parameters);
    }

    GraphQLRequest fromQueryString(MultiMap parameters) {
        ObjectNode json = mapper.createObjectNode();
        putText(json, parameters, "query");
        putText(json, parameters, DOCUMENT_ID);
        putText(json, parameters, "operationName");
        putJson(json, parameters, "variables");
        putJson(json, parameters, "extensions");
        return request(json);
    }

    private GraphQLRequest request(ObjectNode parameters) {
        String query = text(parameters, "query");
        ObjectNode extensions = object(parameters, "extensions");
        String hash = hash(extensions);
        String document = document(query, hash, text(parameters, DOCUMENT_ID));
        ObjectNode variables = object(parameters, "variables");
        return new GraphQLRequest(
                document,
                text(parameters, "operationName"),
                variables == null ? Map.of() : mapper.convertValue(variables, VARIABLES),
                extensions != null && extensions.path(COST).asBoolean(),
                query == null ? null : hash);
    }

    /** The text of the document, which the client gives or names. */
    private String document(@Nullable String query, @Nullable String hash, @Nullable String id) {
        String name = id == null ? hash : id;
        if (query != null && !query.isBlank()) {
            if (id != null) {
                throw RejectedRequest.malformed("\"query\" and \"documentId\" are both given. Give one of them.");
            }
            documents.requireServed(query, hash);
            return query;
        }
        if (name == null) {
            throw RejectedRequest.malformed("There is no operation. Give its text as \"query\".");
        }
        return documents.named(name);
    }

    /** The name of the document as Apollo's clients give it. */
    private static @Nullable String hash(@Nullable ObjectNode extensions) {
        JsonNode persisted = extensions == null ? null : extensions.get("persistedQuery");
        if (persisted == null || persisted.isNull()) {
            return null;
        }
        JsonNode hash = persisted.path("sha256Hash");
        if (persisted.path("version").asInt() != 1 || !hash.isTextual()) {
            throw RejectedRequest.malformed(
                    "\"persistedQuery\" cannot be read. Send {\"version\": 1, \"sha256Hash\": the"
                            + " SHA-256 of the text in hexadecimal digits}.");
        }
        return hash.textValue();
    }

    private JsonNode parse(byte[] json) {
        try {
            return strictJson.readTree(text(json));
        } catch (JsonProcessingException e) {
            throw RejectedRequest.malformed("The body is not valid JSON: " + e.getOriginalMessage() + ".");
        }
    }

    /** Jackson would guess the encoding, and accepts letters that are longer than UTF-8 allows. */
    private static String text(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw RejectedRequest.malformed("The body is not UTF-8. Send the JSON in UTF-8.");
        }
    }

    private void putText(ObjectNode json, MultiMap parameters, String name) {
        String value = single(parameters, name);
        if (value != null) {
            json.put(name, value);
        }
    }

    private void putJson(ObjectNode json, MultiMap parameters, String name) {
        String value = single(parameters, name);
        if (value == null || value.isEmpty()) {
            return;
        }
        try {
            json.set(name, strictJson.readTree(value));
        } catch (JsonProcessingException e) {
            throw RejectedRequest.malformed("\"" + name + "\" is not valid JSON: " + e.getOriginalMessage() + ".");
        }
    }

    private static @Nullable String single(MultiMap parameters, String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw RejectedRequest.malformed("\"" + name + "\" is given more than once. Give it once.");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private static @Nullable String text(ObjectNode parameters, String name) {
        JsonNode value = parameters.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw RejectedRequest.malformed("\"" + name + "\" is not a string.");
        }
        return value.textValue();
    }

    private static @Nullable ObjectNode object(ObjectNode parameters, String name) {
        JsonNode value = parameters.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!(value instanceof ObjectNode object)) {
            throw RejectedRequest.malformed("\"" + name + "\" is not a JSON object.");
        }
        return object;
    }
}
