package org.chancery.serve.cite;

import java.util.Objects;
import org.chancery.record.source.Dataset;

/** How a dataset is cited. */
public final class DatasetCitation {
    private DatasetCitation() {}

    /** A sentence with the citation, and one with the licence. */
    public static String withLicence(Dataset dataset) {
        String cited = of(dataset);
        String end = cited.matches("(?s).*\\p{Po}") ? "" : ".";
        return cited + end + " Licence: " + Objects.requireNonNullElse(dataset.getLicence(), "not stated") + ".";
    }

    /** As its publisher asks, or else by publisher and name. */
    public static String of(Dataset dataset) {
        String cited = dataset.getCitation();
        if (cited != null && !cited.equals("not stated")) {
            return cited;
        }
        return dataset.getPublisher() == null
                ? dataset.getName() + "."
                : dataset.getPublisher() + ", " + dataset.getName() + ".";
    }
}
