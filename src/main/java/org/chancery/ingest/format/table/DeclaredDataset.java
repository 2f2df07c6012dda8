package org.chancery.ingest.format.table;

import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.model.BundleException;
import org.chancery.record.exchange.TableColumn;
import org.jspecify.annotations.Nullable;

/** The dataset that the rows of a table name, as in exports; of several, the one that the mapping names is read. */
final class DeclaredDataset {
    private static final String KEY = TableColumn.DATASET.label();

    private final Function<InputFile, Rows> rows;
    private final @Nullable String asked;
    private @Nullable String wanted;

    DeclaredDataset(TableMapping mapping, Function<InputFile, Rows> rows) {
        this.rows = rows;
        asked = mapping.dataset() == null ? null : mapping.dataset().key();
        wanted = asked;
    }

    /** The first row that describes the dataset; else the first that names it; null if the table has no such column. */
    @Nullable
    Row find(InputFile file) {
        Rows of = rows.apply(file);
        if (!of.columns(file).contains(KEY)) {
            return null;
        }
        Row first = of.first(
                file, row -> asked == null ? row.has(KEY) : row.get(KEY).equals(asked));
        if (first == null) {
            return null;
        }
        wanted = first.find(KEY);
        Row described = of.first(file, row -> row.get(KEY).equals(wanted) && row.has(TableColumn.DATASET_NAME.label()));
        return described == null ? first : described;
    }

    /** Passes on the rows of the dataset. */
    Consumer<Row> filtering(Consumer<Row> consumer) {
        return row -> {
            String key = row.find(KEY);
            if (key == null || key.equals(wanted)) {
                consumer.accept(row);
            } else if (asked == null) {
                throw new BundleException(
                        row.location(),
                        "this table contains several datasets: %s, %s".formatted(wanted, key),
                        "Import one at a time, each with --mapping and a file that says dataset: {key: %s}"
                                .formatted(wanted));
            }
        };
    }
}
