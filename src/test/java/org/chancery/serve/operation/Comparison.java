package org.chancery.serve.operation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of both engines to one operation. */
record Comparison(Answer served, Answer plain) {
    private static final int AROUND = 200;
    private static final int MOST_ERRORS = 5;

    boolean isEqual() {
        return served.equals(plain);
    }

    /** Where the answers part. */
    String difference() {
        List<String> parts = new ArrayList<>();
        if (!served.head().equals(plain.head())) {
            parts.add("served: " + served.head() + "\nplain:  " + plain.head());
        }
        addData(parts, served.data(), plain.data());
        parts.add("errors of the served engine alone: " + alone(served, plain));
        parts.add("errors of the plain engine alone: " + alone(plain, served));
        return String.join("\n", parts);
    }

    private static void addData(List<String> parts, @Nullable String served, @Nullable String plain) {
        if (served == null || plain == null || served.equals(plain)) {
            return;
        }
        int same = 0;
        while (same < Math.min(served.length(), plain.length()) && served.charAt(same) == plain.charAt(same)) {
            same++;
        }
        parts.add("served, from character %d on: %s".formatted(same, around(served, same)));
        parts.add("plain, from character %d on:  %s".formatted(same, around(plain, same)));
    }

    private static String around(String text, int position) {
        return "…" + text.substring(Math.max(0, position - AROUND), Math.min(text.length(), position + AROUND)) + "…";
    }

    /** An error that one has twice and the other once counts too. */
    private static List<String> alone(Answer one, Answer other) {
        List<String> rest = new ArrayList<>(one.errors());
        other.errors().forEach(rest::remove);
        return rest.subList(0, Math.min(rest.size(), MOST_ERRORS));
    }
}
