package org.chancery.query.searchtext;

import io.smallrye.graphql.api.Deprecated;
import java.util.List;
import java.util.Objects;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What the text of a search box means, term by term. */
@Description("What the text of a search box means, term by term. The terms contain the whole text.")
public final class ParsedSearch {
    private final List<SearchTerm> terms;

    ParsedSearch(List<SearchTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    @NonNull
    @Description("Its terms, in the order of the text.")
    public List<@NonNull SearchTerm> getTerms() {
        return terms;
    }

    @NonNull
    @Deprecated(reason = "Use `terms`.")
    @Description("The former name of `terms`.")
    public List<@NonNull SearchTerm> getPieces() {
        return terms;
    }

    @Description("The shortest time that contains all times of the text; absent when it names none.")
    public @Nullable Edtf getDuring() {
        return Times.around(terms.stream()
                        .map(SearchTerm::getTime)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(null);
    }
}
