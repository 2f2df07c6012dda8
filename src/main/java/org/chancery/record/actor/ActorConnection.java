package org.chancery.record.actor;

import java.util.List;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of actors. */
@Description("A page of actors.")
public final class ActorConnection {
    private final ActorListing listing;
    private final Page<ActorRecord> page;

    ActorConnection(ActorListing listing, Page<ActorRecord> page) {
        this.listing = listing;
        this.page = page;
    }

    @NonNull
    @Description("The actors of the page, each with its cursor.")
    public List<@NonNull ActorEdge> getEdges() {
        return page.items().stream()
                .map(actor -> new ActorEdge(listing.cursor(actor), actor.actor()))
                .toList();
    }

    @NonNull
    @Description("The actors of the page.")
    public List<@NonNull Actor> getNodes() {
        return page.items().stream().map(ActorRecord::actor).toList();
    }

    @NonNull
    @Description("Where the page stands in the list.")
    public PageInfo getPageInfo() {
        return page.info(listing::cursor);
    }

    @NonNull
    @Description("How many actors the whole list has.")
    public Integer getTotalCount() {
        return listing.size();
    }
}
