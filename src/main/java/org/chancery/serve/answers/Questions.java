package org.chancery.serve.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.chancery.language.LanguagePreference;
import org.chancery.release.Release;
import org.chancery.serve.operation.GraphQLRequest;
import org.chancery.serve.operation.KnownOperation;
import org.chancery.serve.operation.PreparedOperation;
import org.jspecify.annotations.Nullable;

/**
 * Knows recent questions by their URLs, so that a question that comes again is neither read nor parsed. Different URLs
 * may ask the same question.
 */
@ApplicationScoped
public class Questions {
    private static final int HASH_BYTES = 16;

    /** The bytes of a known question besides the characters of its URL. */
    private static final int OVERHEAD = 500;

    private final Clock clock;
    private final ObjectWriter writer;
    private final Cache<Asked, Question> known;

    Questions(AnswersConfig config, Clock clock, ObjectMapper mapper) {
        this.clock = clock;
        // The order of variables in a request has no meaning.
        this.writer = mapper.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.known = Caffeine.newBuilder()
                .maximumWeight(config.questionsMemory().asLongValue())
                .weigher((Asked asked, Question question) -> OVERHEAD
                        + asked.characters()
                        + question.operation().document().length())
                .executor(Runnable::run)
                .build();
    }

    /** The question as it is asked now. */
    public Asked asked(@Nullable String parameters, String mediaType, @Nullable String acceptLanguage) {
        return new Asked(parameters, mediaType, acceptLanguage, today());
    }

    /** Whether the day of the question is still that of now. */
    public boolean isOfToday(Asked asked) {
        return asked.day().equals(today());
    }

    /** The question, if it was asked before in the same way. */
    public Optional<Question> known(Asked asked) {
        return Optional.ofNullable(known.getIfPresent(asked));
    }

    /** The question, whose operation is valid. It is known from now on. */
    public Question of(Asked asked, PreparedOperation operation) {
        Question question = new Question(text(asked, operation.request()), KnownOperation.of(operation));
        known.put(asked, question);
        return question;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String text(Asked asked, GraphQLRequest request) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(List.of(Release.THIS.version(), Release.THIS.commit(), Release.THIS.time()));
        all.add(asked.mediaType());
        all.add(LanguagePreference.ofHeader(asked.acceptLanguage()).languages());
        all.add(asked.day().toString());
        all.add(request.query());
        all.add(request.operationName());
        all.add(request.variables());
        try {
            byte[] hash = DocumentHash.sha256(writer.writeValueAsBytes(all));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASH_BYTES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The question cannot be written as JSON", e);
        }
    }
}
