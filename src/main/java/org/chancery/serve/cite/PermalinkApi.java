package org.chancery.serve.cite;

import java.util.Objects;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.chancery.record.actor.Actor;
import org.chancery.record.dispute.Dispute;
import org.chancery.record.event.TimelineEvent;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The stable addresses of the records of an operation. */
@GraphQLApi
public class PermalinkApi {
    private static final String DESCRIPTION =
            "Its stable address from the root of the site: the key of its dataset and its key there, which are "
                    + "the same in every archive with the dataset. It leads to the page of the record, and has "
                    + "citations (`?citation=txt`, `bib`, `ris` or `csl.json`).";

    private static final BatchedField<@Nullable RecordKey> KEYS = BatchedField.of("record", "key", null);

    private final BatchLoader batchLoader;

    PermalinkApi(BatchLoader batchLoader) {
        this.batchLoader = batchLoader;
    }

    @NonNull
    @Name("permalink")
    @Description(DESCRIPTION)
    public String ofEvent(@Source TimelineEvent event) {
        return permalink(event);
    }

    @NonNull
    @Name("permalink")
    @Description(DESCRIPTION)
    public String ofActor(@Source Actor actor) {
        return permalink(actor);
    }

    @NonNull
    @Name("permalink")
    @Description(DESCRIPTION)
    public String ofDispute(@Source Dispute dispute) {
        return permalink(dispute);
    }

    private String permalink(Node record) {
        long id = GlobalId.decode(record.getId()).orElseThrow().id();
        RecordKey key =
                batchLoader.query(KEYS, id, ids -> RecordKeys.ofEntries(ids).orNull());
        return Objects.requireNonNull(key, "every record has a key").path();
    }
}
