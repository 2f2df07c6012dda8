package org.chancery.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Loads the records of some GraphQL types by their ids; each feature brings its own. */
public interface NodeLoader {
    /** The names of the GraphQL types that it loads. */
    Set<String> types();

    /** The records that exist, by id; all of them in as many queries as one of them takes. */
    Map<Long, ? extends Node> load(Collection<Long> ids);
}
