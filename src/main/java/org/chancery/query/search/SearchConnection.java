package org.chancery.query.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.chancery.graphql.Cost;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageInfo;
import org.chancery.language.LocalizedText;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of what a search found. */
@Description("A page of what a search found, the most similar first.")
public final class SearchConnection {
    private static final double LIKENESS_UNIT = 100_000;

    private final Page<SearchHit> page;
    private final Map<GlobalId, Node> found;
    private final Cursors cursors;
    private final Supplier<SearchTotal> count;

    SearchConnection(Page<SearchHit> page, Map<GlobalId, Node> found, Cursors cursors, Supplier<SearchTotal> count) {
        this.page = page;
        this.found = found;
        this.cursors = cursors;
        this.count = count;
    }

    @NonNull
    @Description("The records of the page, each with its cursor and with the name that was found.")
    public List<@NonNull SearchEdge> getEdges() {
        return page.items().stream()
                .map(hit -> new SearchEdge(
                        cursor(hit),
                        node(hit),
                        LocalizedText.of(hit.name(), hit.language()),
                        hit.likeness() / LIKENESS_UNIT))
                .toList();
    }

    @NonNull
    @Description("The records of the page.")
    public List<@NonNull Node> getNodes() {
        return page.items().stream().map(this::node).toList();
    }

    @NonNull
    @Description("Where the page stands in the list.")
    public PageInfo getPageInfo() {
        return page.info(this::cursor);
    }

    @NonNull
    @Cost(weight = "5000")
    @Description("How many records the whole list has. Counted only when asked for. Where more names have "
            + "the words than are ranked, at least so many; `totalCountIsExact` tells.")
    public Integer getTotalCount() {
        return count.get().records();
    }

    @NonNull
    @Cost(weight = "5000")
    @Description("Whether the whole list has exactly `totalCount` records, and not more.")
    public Boolean getTotalCountIsExact() {
        return count.get().isExact();
    }

    private Node node(SearchHit hit) {
        return Objects.requireNonNull(found.get(hit.id()), "what was found exists in the same snapshot");
    }

    private String cursor(SearchHit hit) {
        return cursors.write(hit.likeness(), hit.id().id());
    }
}
