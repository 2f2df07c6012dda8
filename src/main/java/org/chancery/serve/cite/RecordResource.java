package org.chancery.serve.cite;

import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Nodes;
import org.chancery.language.LanguagePreference;
import org.chancery.language.Name;
import org.chancery.record.NameRepository;
import org.chancery.record.Queries;
import org.chancery.record.source.DatasetRepository;
import org.chancery.serve.http.ErrorResponse;
import org.chancery.serve.http.SiteAddress;
import org.chancery.serve.operation.RejectedRequest;
import org.jspecify.annotations.Nullable;

/**
 * The stable addresses of records, {@code /record/DATASET/KEY}. They lead browsers to the page of the record, and give
 * reference managers its citation.
 */
@Path(RecordKey.PATH)
public class RecordResource {
    /** The pages of records, by the GraphQL types of these. */
    private static final Map<String, String> PAGES = Map.of(
            "Meeting", "event",
            "Incident", "event",
            "Statement", "event",
            "Agreement", "event",
            "Occasion", "event",
            "State", "actor",
            "Organization", "actor",
            "Person", "actor",
            "ArmedGroup", "actor",
            "Dispute", "dispute");

    private static final List<Variant> VARIANTS = variants();

    private final RecordKeys keys;
    private final Nodes nodes;
    private final NameRepository names;
    private final DatasetRepository datasets;
    private final Queries queries;
    private final SiteAddress site;
    private final Clock clock;
    private final ErrorResponse errors;

    RecordResource(
            RecordKeys keys,
            Nodes nodes,
            NameRepository names,
            DatasetRepository datasets,
            Queries queries,
            SiteAddress site,
            Clock clock,
            ErrorResponse errors) {
        this.keys = keys;
        this.nodes = nodes;
        this.names = names;
        this.datasets = datasets;
        this.queries = queries;
        this.site = site;
        this.clock = clock;
        this.errors = errors;
    }

    private static List<Variant> variants() {
        List<MediaType> types = new ArrayList<>(List.of(MediaType.TEXT_HTML_TYPE));
        for (CitationStyle style : CitationStyle.values()) {
            types.add(MediaType.valueOf(style.mediaType()));
        }
        return Variant.mediaTypes(types.toArray(MediaType[]::new)).build();
    }

    @GET
    @Path("{dataset}/{key:.+}")
    @Transactional
    public Response record(
            @Context HttpServerRequest request,
            @Context Request negotiated,
            @PathParam("dataset") String dataset,
            @PathParam("key") String key,
            @QueryParam("citation") @Nullable String extension,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        try {
            GlobalId id = found(new RecordKey(dataset, key));
            @Nullable CitationStyle style = extension == null ? accepted(negotiated) : named(extension);
            String root = site.of(request).toString();
            // Of a merged record the address is that of the canonical one.
            RecordKey canonical = keys.of(id.id()).orElseThrow();
            Response.ResponseBuilder response = style == null
                    ? Response.seeOther(URI.create(root + "/" + PAGES.get(id.type()) + "/" + id.encoded()))
                    : Response.ok(
                            style.write(cited(id, canonical, root, preference(language, acceptLanguage))),
                            style.mediaType() + ";charset=UTF-8");
            return response.header("Link", "<" + root + canonical.path() + ">; rel=\"cite-as\"")
                    .header(HttpHeaders.VARY, "Accept, Accept-Language")
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        } catch (ClientError | RejectedRequest rejected) {
            return errors.of(rejected);
        }
    }

    private GlobalId found(RecordKey record) {
        return keys.find(record)
                .filter(id -> PAGES.containsKey(id.type()))
                .filter(id -> nodes.load(List.of(id)).containsKey(id))
                .orElseThrow(() -> new RejectedRequest(
                        404,
                        ErrorCode.BAD_REFERENCE,
                        ("No event, actor or dispute has the key %s in the dataset %s. Its publisher may have "
                                        + "withdrawn it.")
                                .formatted(ClientInput.quoted(record.key()), ClientInput.quoted(record.dataset()))));
    }

    /** The style that the client accepts; null for the page. */
    private static @Nullable CitationStyle accepted(Request request) {
        Variant chosen = request.selectVariant(VARIANTS);
        if (chosen == null) {
            throw new RejectedRequest(
                    Status.NOT_ACCEPTABLE.getStatusCode(),
                    ErrorCode.BAD_REQUEST,
                    "Accept text/html or one of "
                            + Arrays.stream(CitationStyle.values())
                                    .map(CitationStyle::mediaType)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return Arrays.stream(CitationStyle.values())
                .filter(style -> MediaType.valueOf(style.mediaType()).isCompatible(chosen.getMediaType()))
                .findFirst()
                .orElse(null);
    }

    private static CitationStyle named(String extension) {
        return Arrays.stream(CitationStyle.values())
                .filter(style -> style.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new ClientError(
                        ErrorCode.BAD_ARGUMENT,
                        "citation is %s. Write one of: %s."
                                .formatted(
                                        ClientInput.quoted(extension),
                                        Arrays.stream(CitationStyle.values())
                                                .map(CitationStyle::extension)
                                                .collect(Collectors.joining(", ")))));
    }

    private static LanguagePreference preference(@Nullable String language, @Nullable String acceptLanguage) {
        try {
            return language == null ? LanguagePreference.ofHeader(acceptLanguage) : LanguagePreference.ofTag(language);
        } catch (IllegalArgumentException malformed) {
            throw new ClientError(ErrorCode.BAD_ARGUMENT, "language: " + malformed.getMessage());
        }
    }

    private Cited cited(GlobalId id, RecordKey record, String root, LanguagePreference preference) {
        List<Name> known = queries.values(names.ofEntries(List.of(id.id()))).getOrDefault(id.id(), List.of());
        List<Long> origins = keys.datasets(id.id());
        return Cited.record(
                record,
                preference.choose(known).map(Name::text).orElse(record.key()),
                origins.stream()
                        .flatMap(origin -> datasets.findAllById(List.of(origin)).stream())
                        .toList(),
                URI.create(root + record.path()),
                clock.instant());
    }
}
