package org.chancery.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Where a page stands in its list.")
public record PageInfo(
        @NonNull @Description("Whether there is more after this page.")
        Boolean hasNextPage,

        @NonNull @Description("Whether there is more before this page.")
        Boolean hasPreviousPage,

        @Description("Cursor of the first item; absent when the page is empty.") @Nullable
        String startCursor,

        @Description("Cursor of the last item; absent when the page is empty.") @Nullable
        String endCursor) {}
