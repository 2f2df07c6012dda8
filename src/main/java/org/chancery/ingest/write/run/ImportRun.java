package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.ingest.gazetteer.ExchangedPositions;
import org.chancery.ingest.gazetteer.PlacePositions;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.TemporarySpaceException;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.resolve.Identity;
import org.chancery.ingest.resolve.Matching;
import org.chancery.ingest.write.batch.BatchWriter;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportStop;
import org.chancery.ingest.write.batch.ProblemLog;
import org.chancery.ingest.write.batch.RecordCounts;
import org.chancery.ingest.write.batch.RunReport;
import org.chancery.ingest.write.rows.DatasetRow;
import org.chancery.ingest.write.rows.KnownKeys;
import org.chancery.ingest.write.rows.NamedActors;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** One import, from the first byte to the report. */
final class ImportRun {
    private final Connection connection;
    private final DatasetReader reader;
    private final Inputs inputs;
    private final ImportOptions options;
    private final ImportListener listener;
    private final Clock clock;
    private final int batchSize;
    private final long startedNanos = System.nanoTime();
    private final ProblemLog problems;
    private final RunTransactions transactions;
    private final RunReport report;
    private final PlannerStatistics statistics;
    private final List<String> remarks = new ArrayList<>();
    private final List<ImportReport.Match> matches = new ArrayList<>();
    private @Nullable ReadRecord lastKept;

    ImportRun(
            Connection connection,
            DatasetReader reader,
            Inputs inputs,
            ImportOptions options,
            ImportListener listener,
            Clock clock,
            int batchSize,
            ProblemLog problems) {
        this.connection = connection;
        this.reader = reader;
        this.inputs = inputs;
        this.options = options;
        this.listener = listener;
        this.clock = clock;
        this.batchSize = batchSize;
        this.problems = problems;
        transactions = new RunTransactions(connection, options.dryRun());
        report = new RunReport(problems);
        statistics = new PlannerStatistics(connection, options.dryRun());
    }

    ImportReport run() throws SQLException {
        StagedKeys checked = new StagedKeys(connection);
        connection.setAutoCommit(false);
        ValidationPass sink = new ValidationPass(inputs, listener, checked, problems, clock, options.part());
        try {
            reader.read(inputs, sink);
            inputs.requireUnchanged();
            return write(sink, checked);
        } catch (BundleException e) {
            if (transactions.hasBegun()) {
                return stopped(sink, StopReasons.of(e));
            }
            e.problems().forEach(problems::add);
            return report(sink, report.tally().counts(), false, null);
        } catch (TemporarySpaceException e) {
            return stopped(sink, StopReasons.of(e));
        } catch (ImportFailure e) {
            return stopped(sink, StopReasons.of(e.failure()));
        } catch (SQLException e) {
            return stopped(sink, StopReasons.of(e));
        }
    }

    private ImportReport stopped(ValidationPass sink, ImportStop stop) {
        if (transactions.isLastInDoubt()) {
            remarks.add(
                    "The connection broke while a batch was committed: the archive may or may not contain this batch.");
        }
        if (lastKept != null && transactions.hasCommitted()) {
            remarks.add("The first %,d records that were read are kept; the last of them is in %s, line %d."
                    .formatted(
                            lastKept.number(),
                            lastKept.where().file(),
                            lastKept.where().line()));
            remarks.add("Readers see a new dataset when an import of it has ended: import it again.");
        }
        return report(sink, report.kept(), transactions.hasCommitted(), stop);
    }

    boolean hasCommitted() {
        return transactions.hasCommitted();
    }

    private ImportReport write(ValidationPass sink, StagedKeys checked) throws SQLException {
        Bundle.Dataset dataset = sink.dataset();
        checked.finish();
        transactions.commit();
        transactions.lockDataset(dataset.key());
        String fingerprint = checked.fingerprint(batchSize);
        DatasetRow row = new DatasetRow(connection);
        if (row.isLoaded(dataset.key(), fingerprint)) {
            checked.countUnchanged(report.tally());
            return finished(sink);
        }
        refuseSuspiciousWithdrawal(sink, checked, row);
        writeRecords(sink, checked, fingerprint);
        return finished(sink);
    }

    private ImportReport finished(ValidationPass sink) {
        return report(sink, report.tally().counts(), !options.dryRun(), null);
    }

    private boolean withdraws(ValidationPass sink, StagedKeys checked) {
        return sink.mode() == ImportMode.SNAPSHOT && checked.complete();
    }

    private void refuseSuspiciousWithdrawal(ValidationPass sink, StagedKeys checked, DatasetRow row)
            throws SQLException {
        if (sink.mode() == ImportMode.SNAPSHOT && !checked.complete()) {
            remarks.add("No record counts as withdrawn, since some could not be read and their keys are unknown.");
        }
        String dataset = sink.dataset().key();
        Long id = row.find(dataset);
        if (id == null || options.withdrawMany() || !withdraws(sink, checked)) {
            return;
        }
        Withdrawal.Extent extent = new Withdrawal(connection, id).extent();
        if (extent.isSuspicious()) {
            throw new BundleException(List.of(new Problem(
                    new Problem.Location(dataset, 0, 0),
                    "/dataset",
                    dataset,
                    "%d of the %d records of this dataset in the archive would be withdrawn"
                            .formatted(extent.gone(), extent.held()),
                    "Add --part if this is a part of the dataset, or --withdraw-many if so many were withdrawn")));
        }
    }

    private void writeRecords(ValidationPass sink, StagedKeys checked, String fingerprint) throws SQLException {
        Bundle.Dataset dataset = sink.dataset();
        DatasetRow datasetRow = new DatasetRow(connection);
        boolean isFirst = datasetRow.isFirst(dataset.key());
        if (isFirst) {
            transactions.keepQuiet();
        }
        transactions.begin();
        RunProgress progress = RunProgress.of(connection, dataset.key(), fingerprint, report);
        long datasetId = datasetRow.write(sink.mode() == ImportMode.PARTIAL ? datasetRow.widened(dataset) : dataset);
        if (progress.isNew()) {
            if (withdraws(sink, checked)) {
                new Withdrawal(connection, datasetId).withdraw(report.tally());
            }
            progress.save(0, report);
        } else {
            remarks.add("This import resumed an earlier one after %,d records."
                    .formatted((long) progress.batchesDone() * batchSize));
        }
        end();
        NamedActors actors = new NamedActors(clock);
        actors.load(connection);
        transactions.commit();
        KnownKeys keys = new KnownKeys(datasetId, sink.mode() == ImportMode.SNAPSHOT);
        Batches batches = new Batches(
                new BatchWriter(connection, datasetId, sink.mode(), actors, keys, report, isFirst), progress);
        writeBatches(batches, progress.batchesDone(), sink.records());
        statistics.finish();
        transactions.beginLast();
        new DeferredReferencesSettlement(connection, datasetId).settle().forEach(report::add);
        if (sink.refused().refused() + report.tally().refused() > 0) {
            new Companions(connection, datasetId, progress.lastEntryBefore()).takeBackUnused(report.tally());
        }
        if (isFirst) {
            new Unveiling(connection, datasetId).unveil();
        }
        complete(dataset, datasetId, actors, keys, checked, fingerprint);
        match(datasetId);
        // Afterwards: the country of a place may have been merged with one whose territory is known.
        PlacePositions.derive(connection, datasetId);
        ExchangedPositions.remark(connection, datasetId).ifPresent(remarks::add);
        progress.done(batches.done, report);
        transactions.end();
    }

    /** Commits a transaction and its counts. */
    private void end() throws SQLException {
        transactions.end();
        if (transactions.hasCommitted()) {
            report.keep();
        }
    }

    private void writeBatches(Batches batches, int batchesDone, long expected) {
        try (BatchQueue queue = new BatchQueue(batches::write)) {
            WritePass sink = new WritePass(inputs, listener, queue, batchSize, batchesDone);
            reader.read(inputs, sink);
            sink.finish(expected);
            queue.await();
            sink.reportProgress();
        }
    }

    private void complete(
            Bundle.Dataset dataset,
            long datasetId,
            NamedActors actors,
            KnownKeys keys,
            StagedKeys checked,
            String fingerprint)
            throws SQLException {
        DatasetRow row = new DatasetRow(connection);
        row.writeActors(datasetId, dataset, actors, keys).forEach(report::add);
        boolean settled = checked.complete() && report.firstProblems().isEmpty();
        row.complete(datasetId, settled ? fingerprint : null);
    }

    private void match(long datasetId) throws SQLException {
        listener.progress(ImportListener.Stage.MATCHING, 0, 1, 0);
        for (Identity identity : Matching.match(connection, datasetId)) {
            matches.add(new ImportReport.Match(
                    identity.id(),
                    identity.kind().name(),
                    identity.relation().name(),
                    "%s (%s)"
                            .formatted(
                                    identity.canonical().name(),
                                    identity.canonical().dataset()),
                    "%s (%s)"
                            .formatted(
                                    identity.merged().name(), identity.merged().dataset()),
                    identity.state() == Identity.State.MERGED,
                    identity.reasons()));
        }
        listener.progress(ImportListener.Stage.MATCHING, 1, 1, matches.size());
    }

    private ImportReport report(
            ValidationPass sink,
            Map<RecordKind, ImportReport.Counts> written,
            boolean holds,
            @Nullable ImportStop stop) {
        EnumMap<RecordKind, ImportReport.Counts> counts = new EnumMap<>(RecordKind.class);
        RecordCounts all = new RecordCounts();
        all.addAll(written);
        all.addAll(sink.refused().counts());
        counts.putAll(all.counts());
        problems.close();
        return new ImportReport(
                sink.datasetKey(),
                sink.read(),
                counts,
                problems.counts(),
                problems.first(),
                problems.file(),
                List.copyOf(matches),
                Stream.concat(remarks.stream(), sink.remarks().stream()).toList(),
                Duration.ofNanos(System.nanoTime() - startedNanos),
                holds,
                stop);
    }

    /** Writes the batches one after the other, each with the progress of the run. */
    private final class Batches {
        private final BatchWriter writer;
        private final RunProgress progress;
        private int done;

        Batches(BatchWriter writer, RunProgress progress) {
            this.writer = writer;
            this.progress = progress;
            done = progress.batchesDone();
        }

        void write(List<ReadRecord> batch) throws SQLException {
            transactions.begin();
            writer.write(batch);
            progress.save(++done, report);
            // Before the commit: nothing from a changed file may stay.
            inputs.requireUnchanged();
            end();
            lastKept = batch.get(batch.size() - 1);
            statistics.count(batch.size());
        }
    }
}
