package org.chancery.ingest.input;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of each record together, however far apart they are. Rows that do not fit into the memory meant for
 * them are sorted in portions, kept in temporary files, and merged.
 */
public final class SortedRows implements AutoCloseable {
    private static final int CHARACTERS_IN_MEMORY = 16 * 1024 * 1024;
    /** The memory of a row in addition to its characters. */
    private static final int ROW_OVERHEAD = 64;

    private final int charactersInMemory;
    private final List<Path> portions = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final IdentityHashMap<Map<String, Integer>, Integer> tableNumbers = new IdentityHashMap<>();
    private List<Keyed> kept = new ArrayList<>();
    private long characters;

    public SortedRows() {
        this(CHARACTERS_IN_MEMORY);
    }

    SortedRows(int charactersInMemory) {
        this.charactersInMemory = charactersInMemory;
    }

    private record Keyed(String key, Row row) {
        /** Its approximate size in memory. */
        int characters() {
            int characters = key.length() + ROW_OVERHEAD;
            for (String value : row.values()) {
                characters += value.length() + ROW_OVERHEAD;
            }
            return characters;
        }
    }

    /** What the rows of one file have in common. */
    private record Table(String file, Map<String, Integer> columns) {}

    /** Adds a row under the key of its record. */
    public void add(String key, Row row) {
        Keyed keyed = new Keyed(key, row);
        kept.add(keyed);
        characters += keyed.characters();
        if (characters > charactersInMemory) {
            setAside();
        }
    }

    /** Passes on the rows of each key, in the order in which they came; the keys come in order. */
    public void forEachGroup(BiConsumer<String, List<Row>> consumer) {
        Groups groups = new Groups(consumer);
        kept.sort(Comparator.comparing(Keyed::key));
        if (portions.isEmpty()) {
            kept.forEach(groups::take);
        } else {
            setAside();
            merge(groups);
        }
        groups.finish();
    }

    @Override
    public void close() {
        kept = new ArrayList<>();
        portions.forEach(TemporaryFolder::remove);
    }

    private void setAside() {
        if (kept.isEmpty()) {
            return;
        }
        kept.sort(Comparator.comparing(Keyed::key));
        try {
            Path portion = TemporaryFolder.newFile(".sorted");
            portions.add(portion);
            try (DataOutputStream output =
                    new DataOutputStream(new BufferedOutputStream(TemporaryFolder.write(portion), 1 << 16))) {
                for (Keyed keyed : kept) {
                    write(keyed, output);
                }
            }
        } catch (IOException e) {
            throw new TemporarySpaceException(e);
        }
        kept = new ArrayList<>();
        characters = 0;
    }

    private void merge(Groups groups) {
        PriorityQueue<Portion> queue =
                new PriorityQueue<>(Comparator.comparing(Portion::key).thenComparingInt(portion -> portion.number));
        ArrayList<Portion> opened = new ArrayList<>();
        try {
            for (int number = 0; number < portions.size(); number++) {
                opened.add(new Portion(number));
            }
            queue.addAll(opened);
            while (!queue.isEmpty()) {
                Portion portion = queue.remove();
                groups.take(portion.head());
                if (portion.advance()) {
                    queue.add(portion);
                }
            }
        } catch (IOException e) {
            throw new TemporarySpaceException(e);
        } finally {
            opened.forEach(Portion::close);
        }
    }

    private void write(Keyed keyed, DataOutputStream output) throws IOException {
        Row row = keyed.row();
        writeText(keyed.key(), output);
        output.writeInt(tableNumbers.computeIfAbsent(row.columns(), columns -> {
            tables.add(new Table(row.file(), columns));
            return tables.size() - 1;
        }));
        output.writeInt(row.line());
        output.writeInt(row.values().size());
        for (String value : row.values()) {
            writeText(value, output);
        }
    }

    private Keyed read(DataInputStream input) throws IOException {
        String key = readText(input);
        Table table = tables.get(input.readInt());
        int line = input.readInt();
        int count = input.readInt();
        ArrayList<String> values = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            values.add(readText(input));
        }
        return new Keyed(key, new Row(table.file(), line, table.columns(), values));
    }

    private static void writeText(String text, DataOutputStream output) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    private static String readText(DataInputStream input) throws IOException {
        return new String(input.readNBytes(input.readInt()), StandardCharsets.UTF_8);
    }

    /** A temporary file that is being read, and its current row. */
    private final class Portion {
        private final int number;
        private final DataInputStream input;
        private Keyed head;

        Portion(int number) throws IOException {
            this.number = number;
            this.input =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(portions.get(number)), 1 << 16));
            this.head = read(input);
        }

        Keyed head() {
            return head;
        }

        String key() {
            return head.key();
        }

        boolean advance() throws IOException {
            try {
                head = SortedRows.this.read(input);
                return true;
            } catch (EOFException end) {
                return false;
            }
        }

        void close() {
            try {
                input.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Cuts the sorted rows into groups. */
    private static final class Groups {
        private final BiConsumer<String, List<Row>> consumer;
        private @Nullable String key;
        private List<Row> rows = new ArrayList<>();
        private long characters;

        Groups(BiConsumer<String, List<Row>> consumer) {
            this.consumer = consumer;
        }

        void take(Keyed keyed) {
            if (!keyed.key().equals(key)) {
                finish();
                key = keyed.key();
            }
            rows.add(keyed.row());
            characters += keyed.characters();
            if (characters > 2L * Limits.RECORD_CHARACTERS) {
                throw RejectedRows.at(
                        keyed.row().location(),
                        "there are too many rows of %s for one record".formatted(keyed.key()),
                        "Give each record its own id");
            }
        }

        void finish() {
            if (key != null && !rows.isEmpty()) {
                consumer.accept(key, rows);
                rows = new ArrayList<>();
                characters = 0;
            }
        }
    }
}
