package org.chancery.ingest.write.run;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.write.rows.ReadRecord;

/** Writes one batch while the next is read. */
final class BatchQueue implements AutoCloseable {
    private final BatchConsumer consumer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "archive-import");
        worker.setDaemon(true);
        return worker;
    });
    private Future<?> writing = CompletableFuture.completedFuture(null);
    private volatile Written written = new Written(0, 0);

    /**
     * What is written, and not only read.
     *
     * @param bytes where in the files it ends
     */
    record Written(long records, long bytes) {}

    /** Writes a batch. */
    interface BatchConsumer {
        void write(List<ReadRecord> batch) throws SQLException;
    }

    BatchQueue(BatchConsumer consumer) {
        this.consumer = consumer;
    }

    /**
     * Waits until the previous batch is written, and starts to write this one.
     *
     * @param bytes where in the files the batch ends
     */
    void put(List<ReadRecord> batch, long bytes) {
        await();
        writing = thread.submit(() -> {
            consumer.write(batch);
            written = new Written(written.records() + batch.size(), bytes);
            return batch.size();
        });
    }

    Written written() {
        return written;
    }

    /** Waits until everything is written. */
    void await() {
        try {
            writing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw new ImportFailure(failure);
            }
            if (e.getCause() instanceof BundleException changed) {
                throw changed;
            }
            throw new IllegalStateException("A batch could not be written", e.getCause());
        }
    }

    /** Ends the thread, after the batch that is being written. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(Long.MAX_VALUE, java.util.concurrent.TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
