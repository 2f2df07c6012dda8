package org.chancery.query.search;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.Cost;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.graphql.Nodes;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageRequest;
import org.chancery.language.WordQuery;
import org.chancery.record.RecordType;
import org.chancery.record.SoughtText;
import org.chancery.record.Spelling;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorRecord;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Searches everything that has a name. */
@GraphQLApi
public class SearchApi {
    private static final Edtf AT_ANY_TIME = Edtf.parse("../..");
    private static final int LAST_OF_LATIN = 0x250;

    private final SearchRepository names;
    private final Spelling spelling;
    private final ActorDirectory directory;
    private final Nodes nodes;

    SearchApi(SearchRepository names, Spelling spelling, ActorDirectory directory, Nodes nodes) {
        this.directory = directory;
        this.names = names;
        this.spelling = spelling;
        this.nodes = nodes;
    }

    @Query
    @Cost(weight = "5000")
    @NonNull
    @Description("Searches the names and titles of actors, places, topics, disputes and events, in any language and "
            + "script, for all words of a text; the last may be the beginning of one. A word that no "
            + "name has gives way to similar ones, for at most five words. Where hardly any name has the words, "
            + "persons are found whose names sound alike in any script. Where more names have the "
            + "words, the first 1,000 of events and the first 1,000 of all others that the database finds "
            + "are ranked. Errors: BAD_ARGUMENT, BAD_CURSOR, BAD_PAGE, PAGE_TOO_LARGE.")
    public SearchConnection search(
            @NonNull
                    @Name("text")
                    @Description("What to search for: at least one letter or digit, at most 200 characters, and 400 "
                            + "when it is written in Latin letters.")
                    String text,
            @Name("kinds")
                    @Description("Only records of these kinds. Default: all but sources, which are searched only when "
                            + "they are asked for, by the words of their titles and publishers as written.")
                    @Nullable
                    @io.smallrye.graphql.api.Nullable
                    List<@NonNull RecordType> kinds,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        SoughtText sought = SoughtText.of(text);
        if (sought.folded().isEmpty()) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "There is nothing to search for in %s. Give a name.".formatted(ClientInput.quoted(text)));
        }
        Set<RecordType> wanted = kinds == null || kinds.isEmpty()
                ? EnumSet.complementOf(EnumSet.of(RecordType.SOURCE))
                : EnumSet.copyOf(kinds);
        Cursors cursors = new Cursors("search " + sought.folded() + " " + wanted);
        List<String> key =
                request.cursor().map(cursor -> cursors.read(cursor, 2)).orElse(List.of());
        SearchRepository.Question asWritten = new SearchRepository.Question(
                text.strip(),
                sought.folded(),
                WordQuery.of(sought.text()),
                spelling.forgiving(sought.text()),
                wanted,
                Map.of());
        List<SearchHit> hits = names.find(asWritten, request, key);
        // A first page that is long enough already tells that there are enough.
        boolean isEnough = key.isEmpty() && hits.size() >= few(sought);
        SearchRepository.Question question = isEnough ? asWritten : withSounding(asWritten, sought);
        Page<SearchHit> page =
                Page.of(request, question.sounding().isEmpty() ? hits : names.find(question, request, key));
        List<GlobalId> ids = page.items().stream().map(SearchHit::id).toList();
        Map<GlobalId, Node> found = nodes.load(ids);
        return new SearchConnection(page, found, cursors, names.count(question));
    }

    /** Of words in another script than the Latin one, hardly any hits are as good as none. */
    private static int few(SoughtText sought) {
        boolean isLatin = sought.text().chars().allMatch(character -> character < LAST_OF_LATIN);
        return isLatin ? 1 : SearchRepository.FEW;
    }

    /**
     * Where no record has the words, or only few, others are looked for: actors whom the whole text means as a
     * reference, such as states by a name in a language that the archive does not store; and persons whose names sound
     * alike.
     */
    private SearchRepository.Question withSounding(SearchRepository.Question question, SoughtText sought) {
        if (!names.areFewer(few(sought), question)) {
            return question;
        }
        Map<Long, Double> others = new LinkedHashMap<>();
        if (question.kinds().contains(RecordType.PERSON)) {
            others.putAll(directory.sounds().likenesses(sought.text(), SearchRepository.FEW));
        }
        directory.named(sought.text(), AT_ANY_TIME).stream()
                .filter(actor -> question.kinds()
                        .contains(RecordType.valueOf(actor.getKind().name())))
                .forEach(actor -> others.put(((ActorRecord) actor).id(), 1.0));
        return question.withSounding(others);
    }
}
