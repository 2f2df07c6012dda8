package org.chancery.serve.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of an operation: high enough for any use we know of, and low enough to protect the server. */
@ConfigMapping(prefix = "chancery.graphql")
public interface GraphQLConfig {

    /** The largest body of a POST, in bytes. */
    @WithDefault("262144")
    int maxBodyBytes();

    /** The time that a client has to read an answer. The server cuts slower clients off. */
    @WithDefault("2m")
    Duration readWithin();

    /** The longest document, in tokens: names, numbers, strings and punctuation. */
    @WithDefault("4000")
    int maxTokens();

    /** The longest document, in characters. */
    @WithDefault("100000")
    int maxCharacters();

    /** The deepest nesting of fields. Introspection is not counted. */
    @WithDefault("20")
    int maxDepth();

    /** The highest price of an operation, in points of about 10 microseconds; see {@link OperationPrice}. */
    @WithDefault("100000")
    long maxPrice();

    /** The most fields and fragments in a document. A fragment counts at each use. */
    @WithDefault("20000")
    int maxSelections();

    /** The size of the cache of parsed documents, in characters of their text. Each takes about fifty bytes. */
    @WithDefault("1000000")
    long documentCacheCharacters();
}
