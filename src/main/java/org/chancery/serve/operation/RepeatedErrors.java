package org.chancery.serve.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges the same error at many positions of a document, so that a small document has no long answer. */
final class RepeatedErrors {

    private RepeatedErrors() {}

    /** Errors of fields stay separate. Others are merged if only their locations differ. */
    static List<Map<String, Object>> merged(List<Map<String, Object>> reports) {
        Map<Map<String, Object>, Map<String, Object>> merged = new LinkedHashMap<>();
        for (Map<String, Object> report : reports) {
            merged.merge(withoutLocations(report), report, RepeatedErrors::merge);
        }
        return List.copyOf(merged.values());
    }

    private static Map<String, Object> withoutLocations(Map<String, Object> report) {
        if (report.containsKey("path")) {
            return report;
        }
        Map<String, Object> rest = new LinkedHashMap<>(report);
        rest.remove("locations");
        return rest;
    }

    private static Map<String, Object> merge(Map<String, Object> first, Map<String, Object> second) {
        List<Object> locations = new ArrayList<>();
        for (Map<String, Object> report : List.of(first, second)) {
            if (report.get("locations") instanceof List<?> some) {
                locations.addAll(some);
            }
        }
        Map<String, Object> both = new LinkedHashMap<>(first);
        both.put("locations", locations.stream().distinct().toList());
        return both;
    }
}
