package org.chancery.query.search;

import org.chancery.graphql.Node;
import org.chancery.language.LocalizedText;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A record that a search found.")
public record SearchEdge(
        @NonNull @Description("Marks this position in the list; pass it as `after` or `before`.")
        String cursor,

        @NonNull @Description("The record.") Node node,

        @NonNull @Description("The name or title that is most similar to what was searched for.")
        LocalizedText match,

        @NonNull @Description("How similar the name is, from 0 to 1; 1 when it has the very words.")
        Double likeness) {}
