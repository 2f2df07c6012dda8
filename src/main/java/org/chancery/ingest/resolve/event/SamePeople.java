package org.chancery.ingest.resolve.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may be whom. Two records of people that are doubtful as one person are enough for a meeting: that two people of
 * nearly one name act for one state, on one day and in one place, is rarer than a misspelling.
 *
 * @param doubtful the pairs of numbers of people that may be one, the lower number first
 */
public record SamePeople(Set<List<Long>> doubtful) {

    /** Those of some who are, or may be, among the others. */
    Set<Long> common(Set<Long> some, Set<Long> others) {
        HashSet<Long> common = new HashSet<>();
        for (Long one : some) {
            if (others.contains(one) || others.stream().anyMatch(other -> mayBe(one, other))) {
                common.add(one);
            }
        }
        return common;
    }

    boolean shareOne(Set<Long> some, Set<Long> others) {
        return !common(some, others).isEmpty();
    }

    private boolean mayBe(long one, long other) {
        return doubtful.contains(List.of(Math.min(one, other), Math.max(one, other)));
    }
}
