package org.chancery.serve.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.chancery.record.ArchiveState;
import org.chancery.serve.answers.EntityTag;
import org.chancery.serve.answers.KeptAnswers;
import org.chancery.serve.answers.Question;
import org.chancery.serve.operation.AnswerSource;
import org.chancery.serve.operation.WatchedOperations;

/** Answers questions whose answer the client or this process has, and keeps the answers of others. */
@ApplicationScoped
class AnswersWithoutWork {
    private static final int OK = 200;

    private final KeptAnswers kept;
    private final AnswerWriter writer;
    private final WatchedOperations watched;

    AnswersWithoutWork(KeptAnswers kept, AnswerWriter writer, WatchedOperations watched) {
        this.kept = kept;
        this.writer = writer;
        this.watched = watched;
    }

    /**
     * Answers if that takes no work; returns whether it did.
     *
     * @param now the state of the archive, asked for after the arrival of the request
     * @param arrived the arrival of the request, by {@link System#nanoTime}
     */
    boolean answer(RoutingContext http, ResponseFormat format, Question question, ArchiveState now, long arrived) {
        String entityTag = EntityTag.of(question, now);
        if (EntityTag.isAmong(http.request().getHeader(HttpHeaders.IF_NONE_MATCH), entityTag)) {
            watched.known(question.operation(), AnswerSource.UNCHANGED, arrived);
            writer.writeUnchanged(http, entityTag);
            return true;
        }
        Optional<Buffer> body = kept.find(question, now);
        body.ifPresent(known -> {
            watched.known(question.operation(), AnswerSource.KEPT, arrived);
            writer.write(http, OK, format, entityTag, known);
        });
        return body.isPresent();
    }

    /** Keeps an answer, and returns its ETag. */
    String keep(Question question, ArchiveState shown, Buffer body) {
        kept.keep(question, shown, body);
        return EntityTag.of(question, shown);
    }
}
