package org.chancery.serve.export;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats of exports: each {@link ExportFormat} that is a bean, by its position. */
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
                // A client that accepts anything is more likely to read text.
                .sorted(Comparator.comparing(format -> !format.isText()))
                .toList();
        requireDistinct();
    }

    private void requireDistinct() {
        Set<Object> taken = new HashSet<>();
        for (ExportFormat format : all) {
            for (Object own : List.of(format.place(), "the name " + format.name(), format.path())) {
                if (!taken.add(own)) {
                    throw new IllegalStateException("Two export formats have %s".formatted(own));
                }
            }
        }
    }

    /** All formats, in the same order at each start. */
    public List<ExportFormat> all() {
        return all;
    }

    /** The formats that {@code Accept} can ask for. The first is for clients that accept anything. */
    List<ExportFormat> negotiated() {
        return negotiated;
    }

    /** The format with this path. */
    Optional<ExportFormat> ofPath(String path) {
        return all.stream().filter(format -> format.path().equals(path)).findFirst();
    }

    /** The format of the descriptions of all other files. */
    Optional<ExportFormat> described() {
        return all.stream()
                .filter(format -> format.stem().equals(DataPackageFile.Format.STEM))
                .findFirst();
    }

    String mediaTypes() {
        return negotiated.stream().map(ExportFormat::mediaType).collect(Collectors.joining(", "));
    }

    String paths() {
        return all.stream().map(ExportFormat::path).collect(Collectors.joining(", "));
    }
}
