package org.chancery.serve.http.testapi;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An input whose record rejects unfit values, with values of every form and a record of its own kind. */
public record Range(
        @NonNull String name,
        @Nullable Integer from,
        @Nullable Double share,
        @Nullable Boolean open,
        @Nullable MachineKind kind,
        @Nullable List<@NonNull MachineKind> kinds,
        @Nullable List<@NonNull String> words,
        @Nullable LocalDate day,
        @Nullable Range within) {

    public Range {
        if (from != null && from < 0) {
            throw new IllegalArgumentException("secret of the class");
        }
    }
}
