package org.chancery.serve.operation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Directive;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.limits.DocumentShape;
import org.chancery.serve.limits.GraphQLConfig;
import org.chancery.serve.schema.ServedSchema;
import org.chancery.serve.schema.UnservedDirectives;

/**
 * Parses and validates documents, and remembers the outcome of recent ones, valid or not. Their total length is
 * bounded, not their number, because clients choose both.
 */
@ApplicationScoped
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMW")
public class DocumentCache {

    /** The memory of the shortest document, and of each error, in characters of a long document. */
    private static final int OVERHEAD = 50;

    /** The longest integer or fraction. */
    private static final int MOST_DIGITS = 1_000;

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{" + (MOST_DIGITS + 1) + "}");

    private final GraphQLSchema schema;
    private final ParserOptions parserOptions;
    private final int maxSelections;
    private final LoadingCache<String, PreparsedDocumentEntry> recent;

    DocumentCache(ServedSchema served, GraphQLConfig config) {
        this.schema = served.schema();
        this.maxSelections = config.maxSelections();
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(config.maxTokens())
                        .maxCharacters(config.maxCharacters())
                        .captureIgnoredChars(false)
                        .captureLineComments(false));
        this.recent = Caffeine.newBuilder()
                .maximumWeight(config.documentCacheCharacters())
                .weigher((String text, PreparsedDocumentEntry document) -> text.length() + OVERHEAD + weight(document))
                // Evicts on the calling thread. Late eviction would let a burst of documents fill the memory.
                .executor(Runnable::run)
                .build(this::prepared);
    }

    /** A short document may have a hundred errors, and each repeats a part of it. */
    private static int weight(PreparsedDocumentEntry document) {
        return document.hasErrors()
                ? document.getErrors().stream()
                        .mapToInt(error -> OVERHEAD + error.getMessage().length())
                        .sum()
                : 0;
    }

    /** The parsed document, or the errors in it. */
    public PreparsedDocumentEntry prepare(String text) {
        return recent.get(text);
    }

    /** The number of remembered documents. */
    public long remembered() {
        return recent.estimatedSize();
    }

    boolean remembers(String text) {
        return recent.getIfPresent(text) != null;
    }

    private PreparsedDocumentEntry prepared(String text) {
        try {
            requireShortNumbers(text);
            return parseAndValidate(text);
        } catch (ClientError rejected) {
            return new PreparsedDocumentEntry(error(rejected));
        } catch (NumberFormatException noNumber) {
            // graphql-java's parser throws this for an exponent beyond the range of decimals.
            return new PreparsedDocumentEntry(error(new ClientError(
                    ErrorCode.BAD_QUERY, "A number in the document is too large. Write a smaller one.")));
        }
    }

    /** The parser accepts any number of digits, in time that grows with their square. */
    private static void requireShortNumbers(String text) {
        if (LONG_NUMBER.matcher(text).find()) {
            throw new ClientError(
                    ErrorCode.BAD_QUERY,
                    "The document has a number of more than %d digits. Write a smaller one.".formatted(MOST_DIGITS));
        }
    }

    private PreparsedDocumentEntry parseAndValidate(String text) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text)
                .locale(Locale.ENGLISH)
                .graphQLContext(Map.of(ParserOptions.class, parserOptions))
                .build();
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        if (isAboveLimit(parsed.getSyntaxException())) {
            return new PreparsedDocumentEntry(tooLarge());
        }
        if (parsed.isFailure()) {
            return new PreparsedDocumentEntry(List.copyOf(parsed.getErrors()));
        }
        // The time of validation grows with the cube of this size.
        new DocumentShape(parsed.getDocument()).requireAtMost(maxSelections);
        Optional<Directive> unserved = UnservedDirectives.firstIn(parsed.getDocument());
        if (unserved.isPresent()) {
            return new PreparsedDocumentEntry(notServed(unserved.get()));
        }
        List<ValidationError> errors = ParseAndValidate.validate(schema, parsed.getDocument(), Locale.ENGLISH);
        return errors.isEmpty()
                ? new ValidDocument(parsed.getDocument())
                : new PreparsedDocumentEntry(List.copyOf(errors));
    }

    private static boolean isAboveLimit(InvalidSyntaxException problem) {
        return problem instanceof ParseCancelledException
                || problem instanceof ParseCancelledTooDeepException
                || problem instanceof ParseCancelledTooManyCharsException;
    }

    private GraphQLError tooLarge() {
        return error(new ClientError(
                ErrorCode.QUERY_TOO_COMPLEX,
                ("The document is too large: more than %d tokens, %d characters or %d levels of nesting. Ask for "
                                + "less, or use several operations.")
                        .formatted(
                                parserOptions.getMaxTokens(),
                                parserOptions.getMaxCharacters(),
                                parserOptions.getMaxRuleDepth())));
    }

    private static GraphQLError notServed(Directive directive) {
        return GraphqlErrorBuilder.newError()
                .message("The directive @%s is not served. Leave it out.", directive.getName())
                .location(directive.getSourceLocation())
                .extensions(Map.of("code", ErrorCode.BAD_QUERY.name()))
                .build();
    }

    private static GraphQLError error(ClientError rejected) {
        return GraphqlErrorBuilder.newError()
                .message("%s", rejected.getMessage())
                .extensions(Map.of("code", rejected.code().name()))
                .build();
    }
}
