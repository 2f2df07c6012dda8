package org.chancery.serve.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.chancery.record.ArchiveState;

/**
 * The latest answer to each question, in limited memory. It serves again as long as the archive is in the state that
 * the answer shows, and so is never old: nothing has to be told to forget it.
 */
@ApplicationScoped
public class KeptAnswers {
    /** The bytes of a kept answer besides its text. */
    private static final int OVERHEAD = 300;

    private final Cache<String, Kept> answers;

    private record Kept(ArchiveState state, Buffer body) {}

    KeptAnswers(AnswersConfig config) {
        answers = Caffeine.newBuilder()
                .maximumWeight(config.memory().asLongValue())
                .weigher((String question, Kept kept) -> OVERHEAD + kept.body().length())
                .executor(Runnable::run)
                .build();
    }

    /** The answer that shows this state. Nobody may change it. */
    public Optional<Buffer> find(Question question, ArchiveState state) {
        return Optional.ofNullable(answers.getIfPresent(question.text()))
                .filter(kept -> kept.state().equals(state))
                .map(Kept::body);
    }

    public void keep(Question question, ArchiveState state, Buffer body) {
        answers.put(question.text(), new Kept(state, body));
    }

    /** The number of kept answers. */
    public long size() {
        return answers.estimatedSize();
    }

    /** The memory of the kept answers, in bytes. */
    public long bytes() {
        return answers.policy()
                .eviction()
                .map(Policy.Eviction::weightedSize)
                .map(weight -> weight.orElse(0))
                .orElse(0L);
    }
}
