package org.chancery.query.searchtext;

import io.smallrye.graphql.api.Deprecated;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.Cost;
import org.chancery.graphql.ErrorCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Reads the text of a search box. */
@GraphQLApi
public class ParsedSearchApi {
    private static final int LONGEST_TEXT = 300;

    private final SearchParser parser;

    ParsedSearchApi(SearchParser parser) {
        this.parser = parser;
    }

    @Query
    @Cost(weight = "8000")
    @NonNull
    @Description("Reads a question as people type it, such as \"Russia Tajikistan 2023\" or \"Лавров Душанбе июнь "
            + "2023\": names"
            + " in any language and script, times, disputes, places, kinds of events. Errors: BAD_ARGUMENT.")
    public ParsedSearch parsedSearch(
            @NonNull @Name("text") @Description("What was typed: at most 300 characters and 40 words.") String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "%s has %d characters, and at most %d are read. Ask for less at once."
                            .formatted(ClientInput.quoted(text), text.length(), LONGEST_TEXT));
        }
        return new ParsedSearch(parser.read(ClientInput.requireText(text)));
    }

    @Query
    @Cost(weight = "8000")
    @NonNull
    @Deprecated(reason = "Use `parsedSearch`.")
    @Description("The former name of `parsedSearch`. Errors: BAD_ARGUMENT.")
    public ParsedSearch interpretation(
            @NonNull @Name("text") @Description("What was typed: at most 300 characters and 40 words.") String text) {
        return parsedSearch(text);
    }
}
