package org.chancery.wire;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parses and validates the text of operations, and remembers the outcome, good or bad, of the recent ones. The memory is
 * bounded by their length and not by their number, since a client chooses both.
 */
@ApplicationScoped
public class Documents {

    /** What the shortest document takes, in characters of a long one. */
    private static final int OVERHEAD = 50;

    private final GraphQLSchema schema;
    private final ParserOptions parserOptions;
    private final LoadingCache<String, PreparsedDocumentEntry> recent;

    Documents(ServedSchema served, WireConfig config) {
        this.schema = served.schema();
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(config.maxTokens())
                        .maxCharacters(config.maxCharacters())
                        .captureIgnoredChars(false)
                        .captureLineComments(false));
        this.recent = Caffeine.newBuilder()
                .maximumWeight(config.documentCacheCharacters())
                .weigher((String text, PreparsedDocumentEntry document) -> text.length() + OVERHEAD)
                // On the spot: eviction that lags behind would let a burst of documents fill the memory.
                .executor(Runnable::run)
                .build(this::parseAndValidate);
    }

    PreparsedDocumentEntry prepare(String text) {
        return recent.get(text);
    }

    /** How many are remembered now. */
    public long remembered() {
        return recent.estimatedSize();
    }

    boolean remembers(String text) {
        return recent.getIfPresent(text) != null;
    }

    private PreparsedDocumentEntry parseAndValidate(String text) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text)
                .locale(Locale.ENGLISH)
                .graphQLContext(Map.of(ParserOptions.class, parserOptions))
                .build();
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema, input);
        if (isAboveLimit(result.getSyntaxException())) {
            return new PreparsedDocumentEntry(tooLarge());
        }
        if (result.isFailure()) {
            return new PreparsedDocumentEntry(List.copyOf(result.getErrors()));
        }
        return new PreparsedDocumentEntry(result.getDocument());
    }

    private static boolean isAboveLimit(InvalidSyntaxException problem) {
        return problem instanceof ParseCancelledException
                || problem instanceof ParseCancelledTooDeepException
                || problem instanceof ParseCancelledTooManyCharsException;
    }

    private GraphQLError tooLarge() {
        return GraphqlErrorBuilder.newError()
                .message(
                        "The document is too large: more than %d tokens, %d characters or %d levels of nesting."
                                + " Ask for less, or in several operations.",
                        parserOptions.getMaxTokens(), parserOptions.getMaxCharacters(), parserOptions.getMaxRuleDepth())
                .extensions(Map.of("code", ErrorCode.QUERY_TOO_COMPLEX.name()))
                .build();
    }
}
