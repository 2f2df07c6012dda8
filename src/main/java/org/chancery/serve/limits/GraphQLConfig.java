package org.chancery.serve.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of an operation, high enough for any use we know of, low enough that none can exhaust the server. */
@ConfigMapping(prefix = "chancery.wire")
public interface GraphQLConfig {

    /** The largest body of a POST, in bytes. */
    @WithDefault("262144")
    int maxBodyBytes();

    /** How long a client may take to read an answer; a slower one is cut off. */
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

    /** The most fields and fragments in a document, a fragment counted wherever it is spread. */
    @WithDefault("20000")
    int maxSelections();

    /** The size of the cache of parsed documents, in characters of their text; each takes some fifty bytes. */
    @WithDefault("1000000")
    long documentCacheCharacters();
}
