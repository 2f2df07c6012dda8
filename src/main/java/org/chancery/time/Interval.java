package org.chancery.time;

/** What lasted from one limit to another, such as {@code 2002-12/..}. */
public record Interval(Limit begin, Limit end) implements Expression {
    @Override
    public Bounds bounds() {
        return Limit.bounds(begin, end);
    }

    @Override
    public String canonical() {
        return begin.canonical() + "/" + end.canonical();
    }

    @Override
    public Qualification qualification() {
        return begin.qualification().and(end.qualification());
    }
}
