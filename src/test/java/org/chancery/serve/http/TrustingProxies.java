package org.chancery.serve.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Applications that trust a proxy. What else each is set to does not touch that: its tests share one start of the
 * application, which takes longer than the tests.
 */
public final class TrustingProxies {
    private static final Map<String, String> PROXY = Map.of(
            "quarkus.http.proxy.proxy-address-forwarding", "true",
            "quarkus.http.proxy.allow-x-forwarded", "true",
            "quarkus.http.proxy.enable-forwarded-host", "true");

    private TrustingProxies() {}

    private static Map<String, String> trusting(String proxies, Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(PROXY);
        settings.put("quarkus.http.proxy.trusted-proxies", proxies);
        settings.putAll(others);
        return settings;
    }

    /** One on this machine, as in docs/running.md; and of documents, only those that are registered. */
    public static final class Here implements QuarkusTestProfile {
        static final String TAJIKISTAN = "query Tajikistan { actor(ref: \"iso3166:TJ\") { name } }";

        @Override
        public Map<String, String> getConfigOverrides() {
            return trusting(
                    "127.0.0.1,::1",
                    Map.of(
                            "chancery.documents.registered",
                            documents().toString(),
                            "chancery.documents.registered-only",
                            "true"));
        }

        /** A folder with a list of Apollo, one of Relay, and a document. */
        private static Path documents() {
            try {
                Path folder = Files.createTempDirectory("documents");
                Files.writeString(folder.resolve("apollo.json"), """
                        {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
                          {"id": "apollo-id", "name": "Name", "type": "query", "body": "query Name { __typename }"}]}
                        """);
                Files.writeString(
                        folder.resolve("relay.json"), "{\"0123456789abcdef\": \"query Relay { r: __typename }\"}");
                Files.writeString(folder.resolve("tajikistan.graphql"), TAJIKISTAN);
                Files.writeString(folder.resolve("README.md"), "not a document");
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One that is not there; and room for few answers. */
    public static final class Elsewhere implements QuarkusTestProfile {
        static final int MEMORY = 50_000;

        @Override
        public Map<String, String> getConfigOverrides() {
            return trusting("10.9.8.7", Map.of("chancery.answers.memory", String.valueOf(MEMORY)));
        }
    }
}
