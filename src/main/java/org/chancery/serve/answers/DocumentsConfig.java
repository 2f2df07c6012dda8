package org.chancery.serve.answers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The documents that clients may name instead of sending their text. */
@ConfigMapping(prefix = "chancery.documents")
public interface DocumentsConfig {

    /** Whether the server remembers any document that a client sends with its hash. */
    @WithDefault("true")
    boolean automatic();

    /** The memory for such documents, in characters of their text. */
    @WithDefault("1000000")
    long automaticCharacters();

    /** The registered documents: a manifest of Apollo or Relay, or a folder of manifests and documents. */
    Optional<Path> registered();

    /** Whether no other documents are served. */
    @WithDefault("false")
    boolean registeredOnly();
}
