package org.chancery.serve.cite;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.source.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A record or a selection, as a citation names it.
 *
 * @param key for bibliographies: letters, digits and hyphens
 * @param title in the language of the reader, as far as the archive has it
 * @param record the dataset of the record and its key there; null for a selection
 * @param datasets the datasets from which it comes, that of the record first
 * @param address the stable address
 * @param accessed when it was read
 */
public record Cited(
        String key, String title, @Nullable RecordKey record, List<Dataset> datasets, URI address, Instant accessed) {
    /** The name of this archive's software, which publishes the selection. */
    static final String ARCHIVE = "Chancery";

    /** A selection. */
    public static Cited selection(String title, List<Dataset> datasets, URI address, Instant accessed) {
        return new Cited(slug("chancery " + title), title, null, datasets, address, accessed);
    }

    /** A record. */
    public static Cited record(RecordKey record, String title, List<Dataset> datasets, URI address, Instant accessed) {
        return new Cited(slug(record.dataset() + " " + record.key()), title, record, datasets, address, accessed);
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "chancery" : slug;
    }

    /** The publishers of the datasets, or the names of datasets without one. */
    List<String> authors() {
        List<String> publishers = datasets.stream()
                .map(dataset -> Objects.requireNonNullElse(dataset.getPublisher(), dataset.getName()))
                .distinct()
                .toList();
        return publishers.isEmpty() ? List.of(ARCHIVE) : publishers;
    }

    /** What the title is a part of: the dataset of a record, or the archive. */
    String container() {
        return record == null ? ARCHIVE : datasets.get(0).getName();
    }

    /** The edition of the dataset of a record. */
    @Nullable
    String version() {
        return record == null ? null : datasets.get(0).getVersion();
    }

    /** When it was published: a selection is made when it is asked for, and of a record this is not known. */
    @Nullable
    LocalDate issued() {
        return record == null ? day() : null;
    }

    /** The day on which it was read. */
    LocalDate day() {
        return LocalDate.ofInstant(accessed, ZoneOffset.UTC);
    }

    /** How each dataset asks to be cited, its licence, and the key of the record. */
    String note() {
        Stream<String> key = record == null ? Stream.of() : Stream.of("Record " + record.text() + ".");
        return Stream.concat(key, datasets.stream().map(DatasetCitation::withLicence))
                .collect(Collectors.joining(" "));
    }
}
