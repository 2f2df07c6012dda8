package org.chancery.graphql;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: the arguments {@code first}, {@code after}, {@code last} and {@code before},
 * checked.
 *
 * @param size how many items at the most, from 0 to {@value #LARGEST}
 * @param backward whether the page is counted from the end
 * @param cursor the cursor of the item that the page starts after (or, backward, ends before)
 */
public record PageRequest(int size, boolean backward, Optional<String> cursor) {
    /** The description of the argument {@code first}; the other three follow. */
    public static final String FIRST = "How many from the start: 20 by default, at most 200.";

    public static final String AFTER = "Start after this cursor; goes with `first`.";
    public static final String LAST = "How many from the end, at most 200; use it instead of `first`.";
    public static final String BEFORE = "End before this cursor; goes with `last`.";

    /** The items on a page when the client gives no number. */
    public static final int USUAL = 20;

    /** The most items on a page. */
    public static final int LARGEST = 200;

    /** Throws a {@link ClientError} that says what to do if the arguments contradict each other or ask for too much. */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null) {
            throw badPage("Both first and last are given. Ask with first (and after), or with last (and before).");
        }
        if (after != null && before != null) {
            throw badPage("Both after and before are given. Ask with first and after, or with last and before.");
        }
        if (after != null && last != null) {
            throw badPage("last goes with before, and first goes with after.");
        }
        if (before != null && first != null) {
            throw badPage("first goes with after, and last goes with before.");
        }
        boolean backward = last != null || before != null;
        return new PageRequest(
                checkedSize(backward ? "last" : "first", backward ? last : first),
                backward,
                Optional.ofNullable(backward ? before : after));
    }

    private static int checkedSize(String argument, @Nullable Integer size) {
        if (size == null) {
            return USUAL;
        }
        if (size < 0) {
            throw badPage("%s is %d. Ask for 0 to %d items.".formatted(argument, size, LARGEST));
        }
        if (size > LARGEST) {
            throw new ClientError(
                    ErrorCode.PAGE_TOO_LARGE,
                    "%s is %d, and a page has at most %d items. Ask for %d and follow pageInfo.endCursor."
                            .formatted(argument, size, LARGEST, LARGEST),
                    Map.of("maximum", LARGEST));
        }
        return size;
    }

    private static ClientError badPage(String message) {
        return new ClientError(ErrorCode.BAD_PAGE, message);
    }
}
