package org.chancery.time;

/** The dates of a set from one limit to another, such as the {@code 1670..1672} of {@code [1667,1670..1672]}. */
public record Range(Limit begin, Limit end) implements Expression {
    @Override
    public Bounds bounds() {
        return Limit.bounds(begin, end);
    }

    @Override
    public String canonical() {
        return canonical(begin) + ".." + canonical(end);
    }

    @Override
    public Qualification qualification() {
        return begin.qualification().and(end.qualification());
    }

    private static String canonical(Limit limit) {
        return limit == Limit.Missing.OPEN ? "" : limit.canonical();
    }
}
