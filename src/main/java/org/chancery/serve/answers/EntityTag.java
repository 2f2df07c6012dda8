package org.chancery.serve.answers;

import java.util.Arrays;
import org.chancery.record.ArchiveState;
import org.jspecify.annotations.Nullable;

/**
 * The ETag of an answer: the state of the archive and the question. Every node gives the same answer the same tag. It
 * is weak, because the same answer may be compressed or not.
 */
public final class EntityTag {
    private static final String WEAK = "W/";

    private EntityTag() {}

    /** The value of the header {@code ETag}. */
    public static String of(Question question, ArchiveState state) {
        return WEAK + '"' + state.text() + '.' + question.text() + '"';
    }

    /** Whether a value of {@code If-None-Match} has the tag among others. */
    public static boolean isAmong(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String opaque = opaque(tag);
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(one -> opaque(one).equals(opaque));
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
