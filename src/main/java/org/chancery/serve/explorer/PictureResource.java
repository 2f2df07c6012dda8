package org.chancery.serve.explorer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.chancery.query.overview.OverviewApi;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.explorer.RecordCard.EventCard;
import org.chancery.serve.explorer.RecordCard.YearBar;
import org.jspecify.annotations.Nullable;

/** The pictures of links to our pages. Each is drawn once, until the archive changes. */
@Path("/")
@Singleton
public class PictureResource {
    /** The path of the picture of the whole archive. */
    static final String OF_THE_ARCHIVE = "/picture/archive.png";

    private static final String PNG = "image/png";
    private static final int MOST_KEPT = 200;
    private static final int ICON = 48;

    /** The marked bar of an event is thin, and years before there were states are drawn by nobody. */
    private static final String YEAR = "-?[0-9]{1,4}";

    private final RecordCards cards;
    private final OverviewApi overview;
    private final byte[] icon = CardPicture.icon(ICON);
    private final Cache<String, byte[]> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    PictureResource(RecordCards cards, OverviewApi overview) {
        this.cards = cards;
        this.overview = overview;
    }

    void forget(@Observes ArchiveChanged change) {
        kept.invalidateAll();
    }

    /** The path of the picture for a record: its events by year; for an event, its year among those of the archive. */
    static String of(RecordCard card) {
        @Nullable EventCard event = card.event();
        if (event == null) {
            return "/picture" + card.path() + ".png";
        }
        return event.year() == null ? OF_THE_ARCHIVE : OF_THE_ARCHIVE + "?year=" + event.year();
    }

    @GET
    @Path("{name: favicon\\.(ico|png)}")
    public Response icon() {
        return lasting(icon);
    }

    @GET
    @Path("picture/archive.png")
    @Transactional
    public Response ofTheArchive(@QueryParam("year") @Nullable String year) {
        boolean isYear = year != null && year.matches(YEAR);
        @Nullable Integer marked = isYear ? Integer.valueOf(year) : null;
        return drawn("archive " + marked, years(), marked);
    }

    @GET
    @Path("picture/{page: actor|dispute}/{id}.png")
    @Transactional
    public Response ofRecord(@PathParam("page") String page, @PathParam("id") String id) {
        Optional<RecordCard> card = cards.find(page, id);
        return card.map(record -> drawn(record.path(), record.years(), null))
                .orElseGet(() -> Response.status(Status.NOT_FOUND).build());
    }

    private List<YearBar> years() {
        return overview.years().stream()
                .map(year -> new YearBar(year.year(), year.count()))
                .toList();
    }

    private Response drawn(String key, List<YearBar> years, @Nullable Integer marked) {
        byte[] picture = kept.get(key, absent -> CardPicture.of(years, marked));
        return lasting(picture);
    }

    private static Response lasting(byte[] picture) {
        return Response.ok(picture, PNG)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }
}
