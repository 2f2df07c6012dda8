package org.chancery.serve.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.graphql.Nodes;
import org.chancery.language.Name;
import org.chancery.record.dispute.Dispute;
import org.chancery.record.dispute.DisputeFieldsApi;
import org.chancery.record.event.EventApi;
import org.chancery.record.event.TimelineEvent;
import org.jspecify.annotations.Nullable;

/**
 * Says titles that importers made of the parts of a record in the languages of the page, as the schema does: "Talks of
 * A with B" would be the only English words of a page in Russian.
 */
@ApplicationScoped
class MadeTexts {
    private static final String MADE_IN = "en";

    private final Nodes nodes;
    private final EventApi events;
    private final DisputeFieldsApi disputes;

    MadeTexts(Nodes nodes, EventApi events, DisputeFieldsApi disputes) {
        this.nodes = nodes;
        this.events = events;
        this.disputes = disputes;
    }

    /** The titles by the tags of languages; none where somebody gave the title, or where there is no such record. */
    Map<String, String> of(GlobalId id, List<Name> names) {
        boolean mayBeMade = names.size() == 1 && names.get(0).language().equals(MADE_IN);
        @Nullable Node node = mayBeMade ? nodes.load(List.of(id)).get(id) : null;
        Map<String, String> titles = new HashMap<>();
        for (PageLanguage language : PageLanguage.values()) {
            String title = title(node, language.tag());
            if (title != null && !language.tag().equals(MADE_IN)) {
                titles.put(language.tag(), title);
            }
        }
        return titles;
    }

    private @Nullable String title(@Nullable Node node, String tag) {
        if (node instanceof TimelineEvent event) {
            return events.titleIsMade(event) ? events.title(event, tag) : null;
        }
        if (node instanceof Dispute dispute) {
            return disputes.nameIsMade(dispute) ? disputes.name(dispute, tag) : null;
        }
        return null;
    }
}
