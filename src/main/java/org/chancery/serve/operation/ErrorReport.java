package org.chancery.serve.operation;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jboss.logging.Logger;

/**
 * Turns every failure into the error that the client sees. A failure that the client can act on has a code and a
 * message. Any other has only a correlation id, and the log has its cause under that id.
 */
@ApplicationScoped
public class ErrorReport {

    private static final Logger LOG = Logger.getLogger(ErrorReport.class);

    private static final SparingLog FORESEEN = new SparingLog(LOG);

    private static final int LONGEST_MESSAGE = 1_000;

    private static final Pattern RULE_PREFIX = Pattern.compile("^Validation error \\([^)]*\\) : ");
    private static final Pattern UNFIT_ARGUMENT =
            Pattern.compile("argument '(.+?)' with value '.*?' is not a valid '(.+?)'(?: - (.*))?", Pattern.DOTALL);
    private static final Pattern UNFIT_VARIABLE =
            Pattern.compile("Variable '.+?' has an invalid value: (.*)", Pattern.DOTALL);

    List<Map<String, Object>> ofAll(List<? extends GraphQLError> errors) {
        Set<List<Object>> unfitArguments = errors.stream()
                .filter(ErrorReport::isArgumentThatFailedToConvert)
                .map(ErrorReport::path)
                .collect(Collectors.toSet());
        return RepeatedErrors.merged(errors.stream()
                // If SmallRye could not make an argument, the field's value is missing too. That is not a second
                // failure.
                .filter(error -> !(error instanceof NonNullableFieldWasNullError
                        && unfitArguments.contains(texts(error.getPath()))))
                .map(error -> of(error))
                .toList());
    }

    Map<String, Object> of(GraphQLError error) {
        Map<String, Object> cause = ofCause(error);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("message", cause.get("message"));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            report.put(
                    "locations",
                    error.getLocations().stream().map(ErrorReport::position).toList());
        }
        if (!path(error).isEmpty()) {
            report.put("path", path(error));
        }
        report.put("extensions", cause.get("extensions"));
        return report;
    }

    /** Keeps its order at every start, unlike {@link Map#of}. */
    private static Map<String, Integer> position(SourceLocation location) {
        Map<String, Integer> position = new LinkedHashMap<>();
        position.put("line", location.getLine());
        position.put("column", location.getColumn());
        return position;
    }

    /** The error that the client sees. */
    public ReportedError of(Throwable failure) {
        if (failure instanceof ClientError error) {
            return new ReportedError(error.code(), error.getMessage(), error.details());
        }
        // A variable that may be null, because it has a default, was null where an argument must have a value.
        if (failure instanceof NonNullableValueCoercedAsNullException missing) {
            return new ReportedError(
                    ErrorCode.BAD_QUERY, missing.getMessage() + ". Give its variable a value.", Map.of());
        }
        // The server ends a request's context when its client leaves, although the operation still runs. Nobody reads
        // the answer.
        if (failure instanceof ContextNotActiveException) {
            LOG.debug("A client went away while its operation ran", failure);
            return new ReportedError(ErrorCode.UNAVAILABLE, "The client went away.", Map.of());
        }
        Optional<DatabaseFailure> foreseen = DatabaseFailure.of(failure);
        if (foreseen.isPresent()) {
            FORESEEN.warn(foreseen.get(), failure);
            return new ReportedError(foreseen.get().code(), foreseen.get().message(), Map.of());
        }
        return unforeseen(failure);
    }

    private Map<String, Object> ofCause(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failed) {
            return of(failed.getException()).json();
        }
        Map<String, Object> extensions = error.getExtensions() == null ? Map.of() : error.getExtensions();
        if (extensions.containsKey("code")) {
            return ReportedError.json(
                    scalarMessage(error.getMessage()), String.valueOf(extensions.get("code")), extensions);
        }
        if (error instanceof BadFaithIntrospectionError) {
            return ReportedError.json(error.getMessage(), ErrorCode.QUERY_TOO_COMPLEX.name(), Map.of());
        }
        if (isArgumentThatFailedToConvert(error)) {
            return ReportedError.json(unfitArgument(error), ErrorCode.BAD_ARGUMENT.name(), Map.of());
        }
        if (isClientsFault(error)) {
            return ReportedError.json(validationMessage(error.getMessage()), ErrorCode.BAD_QUERY.name(), Map.of());
        }
        return of(new IllegalStateException(error.getClass().getName() + ": " + error.getMessage()))
                .json();
    }

    private static boolean isClientsFault(GraphQLError error) {
        return error.getErrorType() == ErrorType.InvalidSyntax
                || error.getErrorType() == ErrorType.ValidationError
                || error.getErrorType() == ErrorType.OperationNotSupported;
    }

    private static List<Object> path(GraphQLError error) {
        List<?> path =
                isArgumentThatFailedToConvert(error) ? ((ValidationError) error).getQueryPath() : error.getPath();
        return path == null ? List.of() : List.copyOf(path);
    }

    private static List<Object> texts(List<Object> path) {
        return path.stream().<Object>map(String::valueOf).toList();
    }

    /** SmallRye's own error for an argument that it could not make. Unlike graphql-java's, it names no rule. */
    private static boolean isArgumentThatFailedToConvert(GraphQLError error) {
        return error instanceof ValidationError invalid
                && invalid.getDescription() != null
                && invalid.getDescription().startsWith("argument '");
    }

    private static String unfitArgument(GraphQLError error) {
        Matcher unfit = UNFIT_ARGUMENT.matcher(error.getMessage());
        return unfit.find()
                ? "The value of argument '" + unfit.group(1) + "' cannot be used. See the description of its type."
                : "The value of an argument cannot be used. See the description of its type.";
    }

    /** Removes graphql-java's prefix from a scalar's message. */
    private static String scalarMessage(String message) {
        Matcher argument = UNFIT_ARGUMENT.matcher(message);
        if (argument.find() && argument.group(3) != null) {
            return argument.group(3);
        }
        Matcher variable = UNFIT_VARIABLE.matcher(message);
        return variable.matches() ? variable.group(1) : message;
    }

    private static String validationMessage(String message) {
        String bare = RULE_PREFIX.matcher(message).replaceFirst("");
        Matcher argument = UNFIT_ARGUMENT.matcher(bare);
        if (!argument.matches()) {
            return shortened(bare);
        }
        String reason = argument.group(3) == null ? "" : ": " + argument.group(3);
        return "Argument '" + argument.group(1) + "' is not a valid '" + argument.group(2) + "'" + reason;
    }

    /** graphql-java repeats the client's text at any length. */
    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static ReportedError unforeseen(Throwable failure) {
        String correlationId = RunningOperation.currentCorrelationId();
        LOG.errorf(failure, "Correlation id %s", correlationId);
        return new ReportedError(
                ErrorCode.INTERNAL,
                "Internal error, correlation id " + correlationId + ".",
                Map.of("correlationId", correlationId));
    }
}
