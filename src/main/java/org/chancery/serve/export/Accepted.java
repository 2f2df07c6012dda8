package org.chancery.serve.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses a format by what a client accepts. */
final class Accepted {
    /** The first is the one for clients that take anything. TimelineJS has no media type of its own. */
    private static final List<ExportFormat> OFFERED = List.of(
            ExportFormat.CSV,
            ExportFormat.JSON_LD,
            ExportFormat.GEOJSON,
            ExportFormat.JSON_LINES,
            ExportFormat.ICALENDAR,
            ExportFormat.ATOM,
            ExportFormat.EXCEL);

    static final String MEDIA_TYPES =
            OFFERED.stream().map(ExportFormat::mediaType).collect(Collectors.joining(", "));
    static final String PATHS = Arrays.stream(ExportFormat.values())
            .map(format -> ExportFormat.PATH + "." + format.extension())
            .collect(Collectors.joining(", "));

    private Accepted() {}

    private record Range(String type, double weight) {}

    /** What the client likes best; null where it accepts nothing of what there is. */
    static @Nullable ExportFormat format(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return OFFERED.get(0);
        }
        return Arrays.stream(accept.split(",", -1))
                .map(Accepted::range)
                .filter(range -> range.weight > 0)
                .sorted(Comparator.comparingDouble(Range::weight).reversed())
                .map(range -> matching(range.type))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Range range(String text) {
        String[] parts = text.split(";", -1);
        double weight = 1;
        for (int part = 1; part < parts.length; part++) {
            String parameter = parts[part].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                weight = weight(parameter.substring(2));
            }
        }
        return new Range(parts[0].strip().toLowerCase(Locale.ROOT), weight);
    }

    private static double weight(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            // As if it were not there: nobody can act on an error about a header.
            return 1;
        }
    }

    private static @Nullable ExportFormat matching(String range) {
        return OFFERED.stream()
                .filter(format -> range.equals("*/*")
                        || range.equals(format.mediaType())
                        || (range.endsWith("/*")
                                && format.mediaType().startsWith(range.substring(0, range.length() - 1))))
                .findFirst()
                .orElse(null);
    }
}
