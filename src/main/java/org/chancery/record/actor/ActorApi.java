package org.chancery.record.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.Cost;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.NodeLoader;
import org.chancery.graphql.PageRequest;
import org.chancery.language.LocalizedText;
import org.chancery.record.RecordResolver;
import org.chancery.record.RequestedLanguage;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Finds actors, and resolves their names and affiliations. */
@GraphQLApi
public class ActorApi implements NodeLoader {
    private static final Edtf AT_ANY_TIME = Edtf.parse("../..");

    private final ActorDirectory directory;
    private final RecordResolver resolver;
    private final RequestedLanguage language;

    ActorApi(ActorDirectory directory, RecordResolver resolver, RequestedLanguage language) {
        this.directory = directory;
        this.resolver = resolver;
        this.language = language;
    }

    @Query
    @Cost(weight = "50")
    @Description("Finds one actor by any reference; absent only with an error. Errors: BAD_REFERENCE "
            + "with the nearest names, AMBIGUOUS_REFERENCE with the candidates, BAD_ID, BAD_DATE, "
            + "BAD_ARGUMENT.")
    public @Nullable Actor actor(
            @NonNull @Name("ref") @Description("Who is meant.") ActorRef ref,
            @Name("at")
                    @Description("The time of the reference: names and codes that were in use then take precedence. "
                            + "Default: today.")
                    @Nullable
                    Edtf at) {
        return directory.resolve(ref, at).actor();
    }

    @Query
    @NonNull
    @Description(
            "Actors, in the order of their English names. Errors: BAD_REFERENCE, AMBIGUOUS_REFERENCE, BAD_ID, BAD_DATE,"
                    + " BAD_ARGUMENT, BAD_CURSOR, BAD_PAGE, PAGE_TOO_LARGE.")
    public ActorConnection actors(
            @Name("search")
                    @Cost(weight = "10000")
                    @Description("Only actors one of whose names has these words, in any order and in any language and "
                            + "script; the last may be the beginning of one. And those whom the whole text may mean as "
                            + "a reference, at any time: by a name in a language that the archive does not store, in "
                            + "another spelling, or by a code. At most 200 characters.")
                    @Nullable
                    String search,
            @Name("kinds")
                    @Description("Only actors of these kinds. Default: of any kind.")
                    @Nullable
                    @io.smallrye.graphql.api.Nullable
                    List<@NonNull ActorKind> kinds,
            @Name("memberOf")
                    @Description("Only full members of this body (role MEMBER), now or ever: `at` says when.")
                    @Nullable
                    ActorRef memberOf,
            @Name("at") @Description("When they were members; goes with `memberOf`. Default: at any time.") @Nullable
                    Edtf at,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        if (at != null && memberOf == null) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "`at` says when they were members. Name the body with `memberOf`, or leave it out.");
        }
        Predicate<ActorRecord> wanted = ofKinds(kinds).and(named(search)).and(memberOf(memberOf, at));
        ActorListing listing = new ActorListing(
                directory.sorted().stream().filter(wanted).toList(),
                "%s %s %s %s".formatted(search, kinds, memberOf, at));
        return new ActorConnection(listing, listing.page(request));
    }

    private static Predicate<ActorRecord> ofKinds(@Nullable List<ActorKind> kinds) {
        return kinds == null || kinds.isEmpty() ? actor -> true : actor -> kinds.contains(actor.getKind());
    }

    private Predicate<ActorRecord> named(@Nullable String search) {
        if (search == null) {
            return actor -> true;
        }
        if (search.isBlank()) {
            throw new ClientError(ErrorCode.BAD_ARGUMENT, "`search` is empty. Give a part of a name, or leave it out.");
        }
        Set<Long> found = new HashSet<>(directory.canonicalIds(resolver.withWords(search)));
        directory.named(search, AT_ANY_TIME).forEach(actor -> found.add(((ActorRecord) actor).id()));
        return actor -> found.contains(actor.id());
    }

    private Predicate<ActorRecord> memberOf(@Nullable ActorRef body, @Nullable Edtf at) {
        if (body == null) {
            return actor -> true;
        }
        Set<Long> members = directory.membersOf(directory.resolve(body, at).id(), at);
        return actor -> members.contains(actor.id());
    }

    @NonNull
    @Description("Its name in the language asked for, else in English, else in any language. "
            + "`localizedName` says in which.")
    public String name(
            @Source Actor actor, @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String language) {
        return localizedName(actor, language).text();
    }

    @NonNull
    @Description("Its name with the language that it is actually in.")
    public LocalizedText localizedName(
            @Source Actor actor, @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return ((ActorRecord) actor).name(language.preference(asked));
    }

    @NonNull
    @Description("The bodies that it belonged to, by an office, a membership or as a part.")
    public List<@NonNull Affiliation> affiliations(
            @Source Actor actor,
            @Name("roles")
                    @Description("Only affiliations in these roles. Default: in any role.")
                    @Nullable
                    @io.smallrye.graphql.api.Nullable
                    List<@NonNull AffiliationRole> roles,
            @Name("at")
                    @Description("Only affiliations that may have held at that time. Default: those of any time.")
                    @Nullable
                    Edtf at) {
        return filtered(directory.affiliationsOf(((ActorRecord) actor).id()), roles, at);
    }

    @NonNull
    @Description("Who belonged to it: its office holders, members and parts.")
    public List<@NonNull Affiliation> members(
            @Source Actor actor,
            @Name("roles")
                    @Description("Only affiliations in these roles. Default: in any role.")
                    @Nullable
                    @io.smallrye.graphql.api.Nullable
                    List<@NonNull AffiliationRole> roles,
            @Name("at")
                    @Description("Only affiliations that may have held at that time. Default: those of any time.")
                    @Nullable
                    Edtf at) {
        return filtered(directory.affiliationsWith(((ActorRecord) actor).id()), roles, at);
    }

    private static List<Affiliation> filtered(
            List<Affiliation> affiliations, @Nullable List<AffiliationRole> roles, @Nullable Edtf at) {
        return affiliations.stream()
                .filter(affiliation -> roles == null || roles.isEmpty() || roles.contains(affiliation.role()))
                .filter(affiliation -> at == null || affiliation.heldDuring(at.bounds()))
                .toList();
    }

    @Override
    public Set<String> types() {
        return Set.of("State", "Organization", "Person", "ArmedGroup");
    }

    @Override
    public Map<Long, Actor> load(Collection<Long> ids) {
        Map<Long, Actor> found = new HashMap<>();
        directory.existing(ids).forEach((id, actor) -> found.put(id, actor.actor()));
        return found;
    }
}
