package org.chancery.serve.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.graphql.ClientError;
import org.chancery.language.LanguagePreference;
import org.chancery.query.timeline.EventStream;
import org.chancery.query.timeline.Timeline;
import org.chancery.query.timeline.TimelineOrder;
import org.chancery.serve.operation.Cancellation;
import org.chancery.serve.operation.Snapshot;
import org.jspecify.annotations.Nullable;

/** Writes an export from one snapshot. The ids of the events come from one query, their contents page by page. */
@ApplicationScoped
class Exporter {
    private final Snapshot snapshot;
    private final Timeline timeline;
    private final EventReader reader;
    private final RecordQueries recordQueries;
    private final ActorReferences actors;
    private final QuestionReferences references;
    private final ExportFormats formats;
    private final ExportConfig config;
    private final Clock clock;

    Exporter(
            Snapshot snapshot,
            Timeline timeline,
            EventReader reader,
            RecordQueries recordQueries,
            ActorReferences actors,
            QuestionReferences references,
            ExportFormats formats,
            ExportConfig config,
            Clock clock) {
        this.snapshot = snapshot;
        this.timeline = timeline;
        this.reader = reader;
        this.recordQueries = recordQueries;
        this.actors = actors;
        this.references = references;
        this.formats = formats;
        this.config = config;
        this.clock = clock;
    }

    /** Opens the file once it is certain that there will be one. */
    interface Opening {
        OutputStream open(Export export) throws IOException;
    }

    /** The parts of an export. The scan for events starts after the rest was read. */
    private record Found(EventStream scan, Export export) {}

    /**
     * @return the opened file with the whole export; the caller closes it
     * @throws ClientError if the question cannot be answered; then nothing was opened
     */
    OutputStream run(ExportRequest request, Cancellation cancellation, Opening opening) throws Exception {
        return snapshot.read(config.longest(), cancellation, () -> {
            Found found = snapshot.step(request.acceptLanguage(), () -> find(request));
            request.format().requireRoom(found.export());
            OutputStream stream = opening.open(found.export());
            if (!request.withoutBody()) {
                write(request, found, request.format().open(source(request, found.scan()), stream));
            }
            return stream;
        });
    }

    private Found find(ExportRequest request) {
        FilterParameters question = request.question();
        EventStream scan = timeline.scan(question.filter(), order(request));
        return new Found(
                scan,
                new Export(
                        question,
                        references.lasting(question),
                        references.named(question, preference(request)),
                        request.format(),
                        request.site(),
                        language(request),
                        // RFC 3339 needs no more precision, and readers show less.
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        scan.extent(),
                        scan.datasets(),
                        scan.coverage()));
    }

    private static @Nullable TimelineOrder order(ExportRequest request) {
        TimelineOrder asked = request.question().orderBy();
        return asked == null ? request.format().usualOrder() : asked;
    }

    private static String language(ExportRequest request) {
        return preference(request).languages().get(0);
    }

    private static LanguagePreference preference(ExportRequest request) {
        String asked = request.question().language();
        return asked == null ? LanguagePreference.ofHeader(request.acceptLanguage()) : LanguagePreference.ofTag(asked);
    }

    private ExportSource source(ExportRequest request, EventStream events) {
        return new ExportSource(
                reader,
                recordQueries,
                actors,
                formats.all(),
                events,
                request.options(),
                request.question().language());
    }

    private void write(ExportRequest request, Found found, EventBatchWriter file) throws Exception {
        snapshot.step(request.acceptLanguage(), () -> {
            file.begin(found.export());
            return true;
        });
        if (!request.format().holdsEvents()) {
            file.end(found.export().extent().events());
            return;
        }
        Pages pages = new Pages(request, file);
        try {
            found.scan().forEach(config.pageSize(), pages::add);
            pages.write();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        if (pages.count != found.export().extent().events()) {
            throw new IllegalStateException("The snapshot has %d events, but %d were written"
                    .formatted(found.export().extent().events(), pages.count));
        }
        file.end(pages.count);
    }

    /** Collects the ids of events into pages. */
    private final class Pages {
        private final ExportRequest request;
        private final EventBatchWriter file;
        private final List<Long> page = new ArrayList<>();
        private long count;

        Pages(ExportRequest request, EventBatchWriter file) {
            this.request = request;
            this.file = file;
        }

        void add(long id) {
            page.add(id);
            if (page.size() == config.pageSize()) {
                write();
            }
        }

        void write() {
            if (page.isEmpty()) {
                return;
            }
            try {
                snapshot.step(request.acceptLanguage(), () -> {
                    file.add(List.copyOf(page));
                    return true;
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("A page of events could not be written", e);
            }
            count += page.size();
            page.clear();
        }
    }
}
