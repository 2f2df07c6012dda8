package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.serve.parquet.ParquetWriter;

/** Parquet with one row for each event. */
final class ParquetFile implements EventWriter {
    private final OutputStream stream;
    private ParquetWriter parquet;
    private Export export;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    ParquetFile(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        parquet = new ParquetWriter(stream, FlatColumn.columns());
    }

    @Override
    public void add(ExportedEvent event) throws IOException {
        parquet.add(FlatColumn.row(event, export));
    }

    @Override
    public void end(long count) throws IOException {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("title", export.title());
        about.put("question", export.self());
        about.put("generated", export.generated().toString());
        about.put("language", export.language());
        about.put("citation", String.join("\n", export.citations()));
        about.put("coverage", String.join("\n", export.coverageSentences()));
        parquet.end(about);
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super(FLAT, "parquet", "application/vnd.apache.parquet", "Parquet");
        }

        @Override
        String purpose() {
            return "the same for DuckDB, pandas, R's arrow and Spark, with types";
        }

        @Override
        int place() {
            return 6;
        }

        @Override
        boolean isText() {
            return false;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new ParquetFile(stream));
        }
    }
}
