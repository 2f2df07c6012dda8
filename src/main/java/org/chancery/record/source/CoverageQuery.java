package org.chancery.record.source;

import java.util.List;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What decides which datasets may hold an answer.
 *
 * @param during the time that is asked about; null for all time
 * @param actors the ids of the actors that are asked about; none for all
 * @param types the names of the types of events that are asked for; none for all
 */
public record CoverageQuery(@Nullable Edtf during, List<Long> actors, List<String> types) {}
