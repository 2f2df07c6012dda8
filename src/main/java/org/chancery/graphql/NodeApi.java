package org.chancery.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Fetches any record again by its global id. */
@GraphQLApi
public class NodeApi {
    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @Cost(weight = "50")
    @Description("Fetches a record by its global id. Absent when there is none. Errors: BAD_ID.")
    public @Nullable Node node(
            @Id @NonNull @Description("Global id, as a field `id` returned it.") @Name("id") String id) {
        return nodes(List.of(id)).get(0);
    }

    @Query
    @NonNull
    @Cost(weight = "50")
    @ListSize(assumedSize = PageRequest.USUAL, slicingArguments = "ids")
    @Description("Fetches several records by their global ids, in the order asked for; absent where there is none."
            + " At most 200 ids. Errors: BAD_ID, PAGE_TOO_LARGE.")
    public List<@Nullable Node> nodes(
            @NonNull @Description("Global ids, as fields `id` returned them.") @Name("ids") List<@NonNull String> ids) {
        if (ids.size() > PageRequest.LARGEST) {
            throw new ClientError(
                    ErrorCode.PAGE_TOO_LARGE,
                    "%d ids are given, and at most %d can be asked for at once. Split the list."
                            .formatted(ids.size(), PageRequest.LARGEST),
                    Map.of("maximum", PageRequest.LARGEST));
        }
        List<GlobalId> wanted = ids.stream().map(NodeApi::decoded).toList();
        Map<GlobalId, Node> found = nodes.load(wanted);
        List<@Nullable Node> inOrder = new ArrayList<>();
        wanted.forEach(id -> inOrder.add(found.get(id)));
        return inOrder;
    }

    private static GlobalId decoded(String id) {
        return GlobalId.decode(id)
                .orElseThrow(() -> new ClientError(
                        ErrorCode.BAD_ID,
                        "%s is not a global id. Pass the value of a field `id`; to find a record by its name, use"
                                        .formatted(ClientInput.quoted(id))
                                + " `search`, `actor` or `dispute`."));
    }
}
