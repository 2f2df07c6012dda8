package org.chancery.serve.export;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.query.timeline.EventStream;
import org.chancery.record.source.Coverage;
import org.chancery.record.source.Dataset;
import org.chancery.serve.cite.Cited;
import org.chancery.serve.cite.DatasetCitation;
import org.chancery.time.Edtf;
import org.chancery.time.spoken.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * What a file of events says about itself.
 *
 * @param site the root of the site, without a slash at its end
 * @param lasting the same question in words that mean the same in other archives
 * @param named the same question with names, for people
 * @param language the language of texts that are in one language, as far as the archive has it
 * @param generated when the file was made; it shows the archive of that moment
 */
record Export(
        FilterParameters question,
        FilterParameters lasting,
        FilterParameters named,
        ExportFormat format,
        URI site,
        String language,
        Instant generated,
        EventStream.Extent extent,
        List<Dataset> datasets,
        List<Coverage> coverage) {

    /** Of the sentences about the file. */
    private static final DateWords IN_ENGLISH = DateWords.of(List.of("en"));

    /** Said if no dataset claims to cover the question. */
    static final String NOT_COVERED =
            "No dataset claims to cover this question. An event may be missing because nobody looked for it.";

    String title() {
        return ExportName.title(named);
    }

    /** The selection for a citation, at the page that shows it. The language of the page is up to its reader. */
    Cited cited() {
        String query = new FilterParameters(lasting.filter(), null, null).queryString();
        String events = extent.events() == 1 ? "1 event" : String.format(Locale.ROOT, "%,d events", extent.events());
        return Cited.selection(
                ExportName.subject(named) + " (" + events + ")",
                datasets,
                URI.create(site + "/" + (query.isEmpty() ? "" : "?" + query)),
                generated);
    }

    /** The URL of this file. */
    String self() {
        return site + format.path(question);
    }

    /** The URL of the same events in another format. */
    String selfIn(ExportFormat other) {
        return site + other.path(question);
    }

    /** The page with the same events. */
    String page() {
        String query = question.queryString();
        return site + "/" + (query.isEmpty() ? "" : "?" + query);
    }

    /** A date in words, in the language of the file. */
    String when(Edtf date) {
        return DateWords.of(List.of(language)).text(date);
    }

    String pageOf(ExportedEvent event) {
        return site + "/event/" + event.id();
    }

    /** The licence of the dataset with this key. */
    @Nullable
    String licence(String dataset) {
        return dataset(dataset).map(Dataset::getLicence).orElse(null);
    }

    /** The citation of the dataset with this key. */
    @Nullable
    String citation(String dataset) {
        return dataset(dataset).map(DatasetCitation::of).orElse(null);
    }

    private Optional<Dataset> dataset(String key) {
        return datasets.stream().filter(dataset -> dataset.getKey().equals(key)).findFirst();
    }

    /** One sentence for each dataset of the events, with its citation and licence. */
    List<String> citations() {
        return datasets.stream().map(DatasetCitation::withLicence).toList();
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
            sentence.append(" covers ").append(IN_ENGLISH.text(dataset.getCovers()));
        }
        sentence.append(" (").append(dataset.getCompleteness().words()).append(')');
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
