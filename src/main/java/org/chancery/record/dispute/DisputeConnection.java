package org.chancery.record.dispute;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of disputes. */
@Description("A page of disputes, by their earliest possible start.")
public final class DisputeConnection {
    private final Page<Dispute> page;
    private final Cursors cursors;
    private final Supplier<Long> count;

    DisputeConnection(Page<Dispute> page, Cursors cursors, Supplier<Long> count) {
        this.page = page;
        this.cursors = cursors;
        this.count = count;
    }

    @NonNull
    @Description("The disputes of the page, each with its cursor.")
    public List<@NonNull DisputeEdge> getEdges() {
        return page.items().stream()
                .map(dispute -> new DisputeEdge(cursor(dispute), dispute))
                .toList();
    }

    @NonNull
    @Description("The disputes of the page.")
    public List<@NonNull Dispute> getNodes() {
        return page.items();
    }

    @NonNull
    @Description("Where the page stands in the list.")
    public PageInfo getPageInfo() {
        return page.info(this::cursor);
    }

    @NonNull
    @Description("How many disputes the whole list has. Counted only when asked for.")
    public Integer getTotalCount() {
        return Math.toIntExact(count.get());
    }

    private String cursor(Dispute dispute) {
        return cursors.write(dispute.earliestBegin(), dispute.id());
    }
}
