package org.chancery.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list, in the list's own order.
 *
 * @param items the items of the page
 * @param hasNext whether there is more after it
 * @param hasPrevious whether there is more before it
 */
public record Page<T>(List<T> items, boolean hasNext, boolean hasPrevious) {
    /**
     * Makes the page of what a keyset query found: one row more than asked for, in the direction of the request.
     *
     * @param found at most {@code request.size() + 1} items; nearest to the cursor first
     */
    public static <T> Page<T> of(PageRequest request, List<T> found) {
        boolean more = found.size() > request.size();
        List<T> items = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        boolean beyondCursor = request.cursor().isPresent();
        if (request.backward()) {
            Collections.reverse(items);
            return new Page<>(items, beyondCursor, more);
        }
        return new Page<>(items, more, beyondCursor);
    }

    public PageInfo info(Function<T, String> cursor) {
        if (items.isEmpty()) {
            return new PageInfo(hasNext, hasPrevious, null, null);
        }
        return new PageInfo(
                hasNext, hasPrevious, cursor.apply(items.get(0)), cursor.apply(items.get(items.size() - 1)));
    }

    public <R> Page<R> map(Function<T, R> function) {
        return new Page<>(items.stream().map(function).toList(), hasNext, hasPrevious);
    }
}
