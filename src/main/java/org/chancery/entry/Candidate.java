package org.chancery.entry;

/**
 * A record that somebody may have meant.
 *
 * @param id its global id
 * @param name one of its names
 * @param type its GraphQL type
 */
public record Candidate(String id, String name, String type) {}
