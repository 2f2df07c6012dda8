package org.chancery.serve.export;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.query.timeline.EventStream;
import org.chancery.record.source.Coverage;
import org.chancery.record.source.Dataset;

/**
 * What a file of events says about itself.
 *
 * @param site the root of the site, without a slash at its end
 * @param language the language of texts that are in one language, as far as the archive has it
 * @param generated when the file was made; it shows the archive of that moment
 */
record Export(
        FilterParameters question,
        ExportFormat format,
        URI site,
        String language,
        Instant generated,
        EventStream.Extent extent,
        List<Dataset> datasets,
        List<Coverage> coverage) {

    /** Said if no dataset claims to cover the question. */
    static final String NOT_COVERED =
            "No dataset claims to cover this question. An event may be missing because nobody looked for it.";

    String title() {
        return ExportName.title(question);
    }

    /** The URL of this file. */
    String self() {
        return site + format.path(question);
    }

    /** The page with the same events. */
    String page() {
        String query = question.queryString();
        return site + "/" + (query.isEmpty() ? "" : "?" + query);
    }

    String pageOf(ExportedEvent event) {
        return site + "/event/" + event.id();
    }

    /** One sentence for each dataset of the events, with its citation and licence. */
    List<String> citations() {
        return datasets.stream()
                .map(dataset -> citation(dataset) + " Licence: "
                        + Objects.requireNonNullElse(dataset.getLicence(), "not stated") + ".")
                .toList();
    }

    static String citation(Dataset dataset) {
        String cited = dataset.getCitation();
        if (cited != null && !cited.equals("not stated")) {
            return cited;
        }
        return dataset.getPublisher() == null
                ? dataset.getName() + "."
                : dataset.getPublisher() + ", " + dataset.getName() + ".";
    }

    /** One sentence for each dataset, with what it claims to cover. */
    List<String> coverageSentences() {
        return coverage.isEmpty()
                ? List.of(NOT_COVERED)
                : coverage.stream().map(Export::sentence).toList();
    }

    private static String sentence(Coverage coverage) {
        Dataset dataset = coverage.dataset();
        StringBuilder sentence = new StringBuilder(dataset.getName());
        if (dataset.getCovers() != null) {
            sentence.append(" covers ").append(dataset.getCovers().text());
        }
        sentence.append(" (").append(dataset.getCompleteness()).append(')');
        if (dataset.getCoversDescription() != null) {
            sentence.append(": ").append(dataset.getCoversDescription());
        }
        if (!coverage.wholePeriod() && sentence.charAt(sentence.length() - 1) != '.') {
            sentence.append('.');
        }
        return sentence + (coverage.wholePeriod() ? "" : " It covers only a part of the period in question.");
    }

    /** All of these sentences, for formats with one text for them. */
    String about() {
        List<String> lines = new ArrayList<>(citations());
        lines.addAll(coverageSentences());
        lines.add("%d events, from %s, %s.".formatted(extent.events(), self(), generated));
        return String.join("\n", lines);
    }
}
