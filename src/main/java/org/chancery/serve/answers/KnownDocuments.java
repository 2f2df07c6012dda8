package org.chancery.serve.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.operation.DocumentCache;
import org.chancery.serve.operation.GraphQLRequest;
import org.chancery.serve.operation.RejectedRequest;
import org.jspecify.annotations.Nullable;

/**
 * The documents that clients may name by an id: those that the operator has registered, and those that clients have
 * sent with their hash, as Apollo's automatic persisted queries do.
 */
@Startup
@ApplicationScoped
public class KnownDocuments {
    private static final int OVERHEAD = 150;

    private final DocumentsConfig config;
    private final Map<String, String> registered;
    private final Set<String> registeredTexts;
    private final Cache<String, String> sent;

    KnownDocuments(DocumentsConfig config, DocumentCache documentCache, ObjectMapper mapper) {
        this.config = config;
        this.registered = config.registered()
                .map(file -> RegisteredDocuments.read(file, mapper))
                .orElse(Map.of());
        this.registeredTexts = Set.copyOf(registered.values());
        registeredTexts.forEach(text -> requireValid(text, documentCache));
        if (config.registeredOnly() && registered.isEmpty()) {
            throw new IllegalArgumentException(
                    "chancery.documents.registered-only is true, but chancery.documents.registered names nothing.");
        }
        this.sent = Caffeine.newBuilder()
                .maximumWeight(config.automaticCharacters())
                .weigher((String hash, String text) -> text.length() + OVERHEAD)
                .executor(Runnable::run)
                .build();
    }

    private static void requireValid(String text, DocumentCache documentCache) {
        PreparsedDocumentEntry document = documentCache.prepare(text);
        if (document.hasErrors()) {
            throw new IllegalArgumentException(
                    "chancery.documents.registered has a document that the schema does not allow: %s The document: %s"
                            .formatted(document.getErrors().get(0).getMessage(), text));
        }
    }

    /**
     * The text of a named document.
     *
     * @throws RejectedRequest if the server does not know it; the code says whether the client shall send its text
     */
    public String named(String id) {
        @Nullable String text = registered.get(id);
        if (text == null && config.registeredOnly()) {
            throw notRegistered();
        }
        if (text == null && !config.automatic()) {
            throw RejectedRequest.hashesAreNotRemembered();
        }
        @Nullable String known = text == null ? sent.getIfPresent(id) : text;
        if (known == null) {
            throw RejectedRequest.unknownHash();
        }
        return known;
    }

    /**
     * Returns if a client may send this document.
     *
     * @param hash the id that it gives to the document, if it gives one
     * @throws RejectedRequest if the document is not registered though it has to be, or if the hash is not its own
     */
    public void requireServed(String text, @Nullable String hash) {
        if (config.registeredOnly() && !registeredTexts.contains(text)) {
            throw notRegistered();
        }
        if (hash != null
                && !text.equals(registered.get(hash))
                && !DocumentHash.of(text).equals(hash)) {
            throw RejectedRequest.malformed("\"sha256Hash\" is not the hash of \"query\". Send the SHA-256 of the text"
                    + " in UTF-8, as 64 lower-case hexadecimal digits.");
        }
    }

    /** Remembers a document that was sent with its hash and can run. */
    public void remember(GraphQLRequest request) {
        String hash = request.documentHash();
        if (hash != null && config.automatic() && !registered.containsKey(hash)) {
            sent.put(hash, request.query());
        }
    }

    /** The number of documents that are known by an id now. */
    public long size() {
        return registered.size() + sent.estimatedSize();
    }

    private static RejectedRequest notRegistered() {
        return new RejectedRequest(
                400,
                ErrorCode.DOCUMENT_NOT_REGISTERED,
                "This server runs registered documents only. Ask its operator to register yours.");
    }
}
