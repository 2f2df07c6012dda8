package org.chancery.time;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several dates, of which one or all are meant. */
public record DateSet(Meaning meaning, List<Expression> elements) implements Expression {
    private static final BinaryOperator<LocalDateTime> EARLIEST = BinaryOperator.minBy(Comparator.naturalOrder());
    private static final BinaryOperator<LocalDateTime> LATEST = BinaryOperator.maxBy(Comparator.naturalOrder());

    /** How the dates of a set belong together, and the brackets that say so. */
    public enum Meaning {
        ONE_OF('[', ']'),
        ALL_OF('{', '}');

        private final char opening;
        private final char closing;

        Meaning(char opening, char closing) {
            this.opening = opening;
            this.closing = closing;
        }

        char opening() {
            return opening;
        }

        char closing() {
            return closing;
        }
    }

    public DateSet {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a set has at least one date");
        }
        elements = List.copyOf(elements);
    }

    /** One of several dates may be any of them; all of them together last from the first to the last. */
    @Override
    public Bounds bounds() {
        LocalDateTime earliestBegin = outermost(Bounds::earliestBegin, EARLIEST);
        LocalDateTime latestEnd = outermost(Bounds::latestEnd, LATEST);
        if (meaning == Meaning.ONE_OF) {
            return Bounds.within(earliestBegin, latestEnd);
        }
        return new Bounds(
                earliestBegin,
                outermost(Bounds::latestBegin, EARLIEST),
                outermost(Bounds::earliestEnd, LATEST),
                latestEnd);
    }

    @Override
    public String canonical() {
        return elements.stream()
                .map(Expression::canonical)
                .collect(Collectors.joining(
                        ",", Character.toString(meaning.opening()), Character.toString(meaning.closing())));
    }

    @Override
    public Qualification qualification() {
        return elements.stream().map(Expression::qualification).reduce(Qualification.NONE, Qualification::and);
    }

    private LocalDateTime outermost(Function<Bounds, LocalDateTime> bound, BinaryOperator<LocalDateTime> choice) {
        return elements.stream()
                .map(Expression::bounds)
                .map(bound)
                .reduce(choice)
                .orElseThrow();
    }
}
