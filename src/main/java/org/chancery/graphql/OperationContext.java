package org.chancery.graphql;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP request of an operation, as far as the operation needs it. */
@RequestScoped
public class OperationContext {

    private @Nullable String acceptLanguage;

    /** The {@code Accept-Language} header as it was sent. */
    public Optional<String> acceptLanguage() {
        return Optional.ofNullable(acceptLanguage);
    }

    public void setAcceptLanguage(@Nullable String acceptLanguage) {
        this.acceptLanguage = acceptLanguage;
    }
}
