package org.chancery.naming;

/**
 * A name that somebody bears.
 *
 * @param text the name as it is written
 * @param borne while it is in use
 * @param existing while its bearer exists, or lives
 */
public record Bearing<T>(T bearer, String text, Span borne, Span existing) {}
