package org.chancery.record.dispute;

import static java.util.stream.Collectors.toSet;
import static org.chancery.graphql.ClientInput.unlessEmpty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.Cost;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageRequest;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.DisputeRef;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Finds disputes. */
@GraphQLApi
public class DisputeApi {
    private final DisputeRepository disputes;
    private final ActorDirectory directory;
    private final RecordResolver resolver;

    DisputeApi(DisputeRepository disputes, ActorDirectory directory, RecordResolver resolver) {
        this.disputes = disputes;
        this.directory = directory;
        this.resolver = resolver;
    }

    @Query
    @Cost(weight = "50")
    @Description("Finds one dispute by any reference; absent only with an error. Errors: "
            + "BAD_REFERENCE with the nearest names, AMBIGUOUS_REFERENCE with the candidates, "
            + "BAD_ID, BAD_ARGUMENT.")
    public @Nullable Dispute dispute(@NonNull @Name("ref") @Description("Which dispute.") DisputeRef ref) {
        long id = resolver.resolve(ref.text(), Set.of(RecordType.DISPUTE), "dispute");
        return disputes.load(List.of(id)).get(id);
    }

    @Query
    @NonNull
    @Description("Disputes, in the order of their earliest possible start. Errors: BAD_REFERENCE, "
            + "AMBIGUOUS_REFERENCE, BAD_DATE, BAD_ID, BAD_ARGUMENT, BAD_CURSOR, BAD_PAGE, "
            + "PAGE_TOO_LARGE.")
    public DisputeConnection disputes(
            @Name("filter") @Description("Which disputes.") @Nullable DisputeFilter filter,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        DisputeCriteria criteria = resolve(DisputeFilter.orAll(filter));
        Cursors cursors = new Cursors("disputes " + criteria);
        Page<Dispute> page = disputes.page(criteria, request, cursors);
        return new DisputeConnection(page, cursors, () -> disputes.count(criteria));
    }

    /** Parties are stored as their datasets have them. */
    private Set<Long> records(long actor, DisputeFilter filter) {
        Set<Long> meant = Boolean.TRUE.equals(filter.succession()) ? directory.succeeded(actor) : Set.<Long>of(actor);
        return meant.stream().flatMap(each -> directory.records(each).stream()).collect(toSet());
    }

    private DisputeCriteria resolve(DisputeFilter filter) {
        filter.requireShort();
        if (filter.text() != null && filter.text().isBlank()) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT, "filter.text is empty. Give words to look for, or leave it out.");
        }
        @Nullable Edtf when = filter.activeDuring();
        return DisputeCriteriaBuilder.builder()
                .between(directory.resolveAll(filter.between(), when).stream()
                        .map(actor -> records(actor, filter))
                        .toList())
                .involving(directory.resolveAll(filter.involving(), when).stream()
                        .flatMap(actor -> records(actor, filter).stream())
                        .collect(toSet()))
                .members(members(filter.involvingMemberOf(), when))
                .roles(unlessEmpty(filter.roles()))
                .activeDuring(when)
                .certainty(Objects.requireNonNullElse(filter.certainty(), Certainty.POSSIBLY))
                .issues(unlessEmpty(filter.issues()))
                .intensities(unlessEmpty(filter.intensities()))
                .text(filter.text())
                .build();
    }

    private @Nullable Set<Long> members(@Nullable ActorRef body, @Nullable Edtf when) {
        return body == null
                ? null
                : directory.membersOf(directory.resolve(body, when).id(), when).stream()
                        .flatMap(member -> directory.records(member).stream())
                        .collect(toSet());
    }
}
