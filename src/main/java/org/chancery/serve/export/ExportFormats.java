package org.chancery.serve.export;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats in which events are exported: each {@link ExportFormat} that is a bean, in order of its place. */
@ApplicationScoped
public class ExportFormats {
    private final List<ExportFormat> all;
    private final List<ExportFormat> negotiated;

    ExportFormats(@All List<ExportFormat> found) {
        all = found.stream()
                .sorted(Comparator.comparingInt(ExportFormat::place))
                .toList();
        negotiated = all.stream()
                .filter(ExportFormat::hasOwnMediaType)
                // Whoever takes anything is more likely to read text.
                .sorted(Comparator.comparing(format -> !format.isText()))
                .toList();
        requireDistinct();
    }

    private void requireDistinct() {
        Set<Object> taken = new HashSet<>();
        for (ExportFormat format : all) {
            for (Object own : List.of(format.place(), format.extension(), format.label(), format.path())) {
                if (!taken.add(own)) {
                    throw new IllegalStateException("Two formats of exports have %s".formatted(own));
                }
            }
        }
    }

    /** All of them; the order is the same at each start. */
    public List<ExportFormat> all() {
        return all;
    }

    /** Those that {@code Accept} can ask for, the first for clients that take anything. */
    List<ExportFormat> negotiated() {
        return negotiated;
    }

    /** The format with this extension, without a dot before it. */
    Optional<ExportFormat> ofExtension(String extension) {
        return all.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    String mediaTypes() {
        return negotiated.stream().map(ExportFormat::mediaType).collect(Collectors.joining(", "));
    }

    String paths() {
        return all.stream().map(ExportFormat::path).collect(Collectors.joining(", "));
    }
}
