package org.chancery.record.event;

import java.util.List;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ListSize;
import org.chancery.graphql.PageRequest;
import org.chancery.language.LocalizedText;
import org.chancery.record.RequestedLanguage;
import org.chancery.time.Edtf;
import org.chancery.time.spoken.DateWords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What dates say to people: whatever shows one takes its text from here. */
@GraphQLApi
public class EventDateApi {
    private final RequestedLanguage language;

    EventDateApi(RequestedLanguage language) {
        this.language = language;
    }

    @Query
    @NonNull
    @ListSize(assumedSize = PageRequest.USUAL, slicingArguments = "edtf")
    @Description("What dates mean: the text of each for people, and its bounds, in the order asked for. Asks nothing "
            + "of the archive. At most 200 dates. Errors: BAD_DATE.")
    public List<@NonNull EventDate> dates(
            @NonNull @Name("edtf") @Description("The dates, as EDTF.") List<@NonNull Edtf> edtf) {
        ClientInput.requireShort("edtf", edtf);
        return edtf.stream().map(date -> EventDate.of(date.canonical())).toList();
    }

    @NonNull
    @Description("The date in words that claim no more than it does, such as \"one day between 21 and 28 February "
            + "1972\"; in the language asked for, else in English. `localizedText` says in which. Not for machines: "
            + "its wording may change.")
    public String text(
            @Source EventDate date, @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return words(asked).text(date.edtf());
    }

    @NonNull
    @Description("`text` with the language that it is actually in: there are texts of dates in Arabic, Chinese, "
            + "English, French, Kyrgyz, Russian, Spanish, Tajik and Uzbek.")
    public LocalizedText localizedText(
            @Source EventDate date, @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        DateWords words = words(asked);
        return LocalizedText.of(words.text(date.edtf()), words.language());
    }

    private DateWords words(@Nullable String asked) {
        return language.preference(asked).dateWords();
    }
}
