package org.chancery.ingest.write.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key of the conflicting row, from the server's message. */
record ConflictingKey(long datasetId, long bodyId, String role, String range) {
    /** The last parenthesis of the message has the values of the conflicting key: numbers, a role, a range of time. */
    private static final Pattern VALUES = Pattern.compile("\\((\\d+), (\\d+), ([A-Z_]+), (\\[[^\\[]+[)\\]])\\)\\.?$");

    static @Nullable ConflictingKey in(String detail) {
        Matcher values = VALUES.matcher(detail);
        return values.find()
                ? new ConflictingKey(
                        Long.parseLong(values.group(1)),
                        Long.parseLong(values.group(2)),
                        values.group(3),
                        values.group(4))
                : null;
    }
}
