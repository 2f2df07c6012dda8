package org.chancery.serve.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.query.statistics.Bucket;
import org.chancery.query.statistics.DateCounting;
import org.chancery.query.statistics.Statistics;
import org.chancery.query.statistics.StatisticsApi;
import org.chancery.query.statistics.StatisticsKey;
import org.chancery.query.statistics.Unbucketed;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorApi;
import org.chancery.record.dispute.Dispute;
import org.chancery.record.dispute.DisputeFieldsApi;
import org.chancery.record.exchange.CellGuard;
import org.chancery.record.place.Place;
import org.chancery.record.place.PlaceApi;
import org.jspecify.annotations.Nullable;

/** The counts behind a chart, as CSV: a row for each bucket, those without events among them. */
final class CountsFile implements EventBatchWriter {
    private static final String BY = "by";
    private static final String COUNTING = "counting";
    private static final String OPEN_DATES = "openDates";

    /** In the column of the counting: the events that fit no period. */
    private static final String UNPLACED = "UNPLACED";

    private static final List<String> USUAL = List.of(StatisticsKey.YEAR.name());

    private final Counter counter;
    private final ExportSource source;
    private final OutputStream stream;

    CountsFile(Counter counter, ExportSource source, OutputStream stream) {
        this.counter = counter;
        this.source = source;
        this.stream = stream;
    }

    /** The resolvers that count, and name what was counted. */
    @Singleton
    record Counter(StatisticsApi statistics, ActorApi actors, DisputeFieldsApi disputes, PlaceApi places) {}

    @Override
    public void begin(Export export) throws IOException {
        List<StatisticsKey> keys = keys(source.options());
        DateCounting counting = counting(source.options());
        Statistics counted = counter.statistics()
                .statistics(export.question().filter(), keys, null, counting, openDates(source.options()), null, null);
        stream.write(CsvFile.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(stream, StandardCharsets.UTF_8);
        csv.writeRecord(Stream.concat(keys.stream().flatMap(CountsFile::columns), Stream.of("count", COUNTING))
                .toList());
        for (Bucket bucket : counted.getBuckets()) {
            List<String> row = new ArrayList<>();
            keys.forEach(key -> row.addAll(values(key, bucket)));
            row.add(number(bucket.getCount()));
            row.add(counting.name());
            csv.writeRecord(row);
        }
        int columns = Math.toIntExact(keys.stream().flatMap(CountsFile::columns).count());
        for (Unbucketed unplaced : counted.getUnplaced()) {
            if (unplaced.key().isTime() && unplaced.count() > 0) {
                List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
                row.add(String.valueOf(unplaced.count()));
                row.add(UNPLACED);
                csv.writeRecord(row);
            }
        }
        csv.flush();
    }

    private static List<StatisticsKey> keys(Map<String, List<String>> options) {
        return options.getOrDefault(BY, USUAL).stream()
                .map(key -> FilterValue.constant(BY, StatisticsKey.class, key))
                .toList();
    }

    private static DateCounting counting(Map<String, List<String>> options) {
        List<String> asked = options.getOrDefault(COUNTING, List.of(DateCounting.POSSIBLY.name()));
        FilterParameters.requireOne(COUNTING, asked);
        return FilterValue.constant(COUNTING, DateCounting.class, asked.get(0));
    }

    private static boolean openDates(Map<String, List<String>> options) {
        List<String> asked = options.getOrDefault(OPEN_DATES, List.of("false"));
        FilterParameters.requireOne(OPEN_DATES, asked);
        return FilterValue.truth(OPEN_DATES, asked.get(0));
    }

    private static Stream<String> columns(StatisticsKey key) {
        return switch (key) {
            case MONTH, QUARTER, YEAR, DECADE -> Stream.of("first_day", "last_day");
            case PAIR -> Stream.of("actor_1", "actor_2");
            case KIND -> Stream.of("type");
            default -> Stream.of(key.name().toLowerCase(Locale.ROOT));
        };
    }

    private List<String> values(StatisticsKey key, Bucket bucket) {
        return switch (key) {
            case MONTH, QUARTER, YEAR, DECADE ->
                List.of(
                        Objects.requireNonNull(bucket.getPeriod()).firstDay().toString(),
                        Objects.requireNonNull(bucket.getPeriod()).lastDay().toString());
            case ACTOR -> List.of(named(counter.statistics().actor(bucket)));
            case PAIR ->
                Objects.requireNonNull(counter.statistics().pair(bucket)).stream()
                        .map(this::named)
                        .toList();
            case DISPUTE -> List.of(named(counter.statistics().dispute(bucket)));
            case PLACE -> List.of(named(counter.statistics().place(bucket)));
            case KIND -> List.of(String.valueOf(bucket.getKind()));
            case LEVEL -> List.of(String.valueOf(bucket.getLevel()));
            case STATUS -> List.of(String.valueOf(bucket.getStatus()));
        };
    }

    private String named(@Nullable Object record) {
        String name = record instanceof Actor actor
                ? counter.actors().name(actor, source.language())
                : record instanceof Dispute dispute
                        ? counter.disputes().name(dispute, source.language())
                        : record instanceof Place place ? counter.places().name(place, source.language()) : "";
        return CellGuard.guarded(name);
    }

    /** Only counts that are shared out among periods are not whole. */
    private static String number(double count) {
        return count == Math.rint(count) ? String.format(Locale.ROOT, "%.0f", count) : Double.toString(count);
    }

    @Override
    public void add(List<Long> ids) {
        throw new IllegalStateException("A table of counts holds no events");
    }

    @Override
    public void end(long count) {}

    /** Declares the format. */
    @Singleton
    static final class Format extends DescriptionFormat {
        private final Counter counter;

        Format(Counter counter) {
            super("counts", "csv", "text/csv", "CSV", "the counts of a chart: a row for each bucket", 95);
            this.counter = counter;
        }

        @Override
        Set<String> options() {
            return Set.of(BY, COUNTING, OPEN_DATES);
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) {
            return new CountsFile(counter, source, stream);
        }
    }
}
