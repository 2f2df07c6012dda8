package org.chancery.record;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.OperationContext;
import org.chancery.language.LanguagePreference;
import org.chancery.language.LocalizedText;
import org.chancery.language.Name;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among names by a field's {@code language} argument or, without one, by the request's Accept-Language header.
 */
@RequestScoped
public class RequestedLanguage {
    /** The description of a {@code language} argument. */
    public static final String ARGUMENT =
            "BCP 47 tag, such as \"ar\". Default: the request's Accept-Language header, else English.";

    private final OperationContext operation;
    private final Map<String, LanguagePreference> preferences = new HashMap<>();
    private @Nullable LanguagePreference ofRequest;

    RequestedLanguage(OperationContext operation) {
        this.operation = operation;
    }

    /**
     * The best of the names in the language asked for.
     *
     * @param otherwise the text if there is no name at all
     */
    public LocalizedText choose(Collection<Name> names, @Nullable String language, String otherwise) {
        return preference(language)
                .choose(names)
                .map(Name::localized)
                .orElseGet(() -> LocalizedText.of(otherwise, "und"));
    }

    /**
     * The languages asked for.
     *
     * @param language the argument; null: those of the request
     */
    public LanguagePreference preference(@Nullable String language) {
        return language == null ? ofRequest() : preferences.computeIfAbsent(language, RequestedLanguage::parsed);
    }

    private LanguagePreference ofRequest() {
        LanguagePreference known = ofRequest;
        if (known == null) {
            known = LanguagePreference.ofHeader(operation.acceptLanguage().orElse(null));
            ofRequest = known;
        }
        return known;
    }

    private static LanguagePreference parsed(String language) {
        try {
            return LanguagePreference.ofTag(language);
        } catch (IllegalArgumentException malformed) {
            throw new ClientError(ErrorCode.BAD_ARGUMENT, String.valueOf(malformed.getMessage()));
        }
    }
}
