package org.chancery.serve.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was asked by GET.
 *
 * @param parameters the query string of its URL
 * @param mediaType the media type of the answer
 * @param acceptLanguage the header that states the reader's languages
 * @param day the day in UTC: what holds an office "today" changes with it
 */
public record Asked(
        @Nullable String parameters,
        String mediaType,
        @Nullable String acceptLanguage,
        LocalDate day) {

    int characters() {
        return (parameters == null ? 0 : parameters.length()) + (acceptLanguage == null ? 0 : acceptLanguage.length());
    }
}
