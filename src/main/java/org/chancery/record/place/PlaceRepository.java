package org.chancery.record.place;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.NodeLoader;
import org.chancery.language.Folding;
import org.chancery.language.Name;
import org.chancery.language.NameKind;
import org.chancery.record.ArchiveChanges;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchQuery;
import org.chancery.record.BatchedField;
import org.chancery.record.Projection;
import org.chancery.record.Projections;
import org.chancery.record.Queries;
import org.chancery.record.RecordName;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.chancery.record.RememberedRecords;
import org.chancery.record.Sql;
import org.chancery.record.SqlRow;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.ActorRecord;
import org.chancery.record.actor.ActorRef;
import org.jspecify.annotations.Nullable;

/** The places. */
@ApplicationScoped
public class PlaceRepository implements PanacheRepository<Place>, NodeLoader {
    private static final Set<RecordType> PLACE = Set.of(RecordType.PLACE);
    private static final BatchedField<@Nullable Place> ITSELF = BatchedField.of(Place.GROUP, "itself", null);
    private static final int MOST_REMEMBERED = 20_000;
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final RecordResolver resolver;
    private final ActorDirectory directory;
    private final BatchLoader batchLoader;
    private final Queries queries;
    private final Projection<Place> projection;
    private final RememberedRecords<Place> remembered;

    PlaceRepository(
            RecordResolver resolver,
            ActorDirectory directory,
            BatchLoader batchLoader,
            Queries queries,
            Projections projections,
            ArchiveChanges changes) {
        this.queries = queries;
        projection = projections.of(Place.class);
        remembered = new RememberedRecords<>(changes, MOST_REMEMBERED);
        this.resolver = resolver;
        this.directory = directory;
        this.batchLoader = batchLoader;
    }

    @Override
    public Set<String> types() {
        return Set.of("Place");
    }

    @Override
    public Map<Long, Place> load(Collection<Long> ids) {
        return queries.values(places(ids));
    }

    /** The query for places with all their names: a row for each name, or one without. */
    private BatchQuery<Place> places(Collection<Long> ids) {
        Sql sql = Sql.format("""
                select p.id, %s, d.latitude, d.longitude, d.origin, n.id, %s
                from place p
                left join derived_position d on d.place_id = p.id
                left join name n on n.entry_id = p.id
                where p.id in (:ids) order by p.id, n.ordinal""", projection.columns("p"), RecordName.nameColumns("n"))
                .with("ids", ids);
        return BatchQuery.ofLists(sql, this::named).then(this::completed);
    }

    private record NamedPlace(
            Place place,
            @Nullable PlacePosition derived,
            @Nullable Name name) {}

    private NamedPlace named(SqlRow row) {
        Place place = projection.read(row);
        PlacePosition derived = derived(row);
        return new NamedPlace(place, derived, row.numberOrNull() == null ? null : RecordName.name(row));
    }

    private static @Nullable PlacePosition derived(SqlRow row) {
        Double latitude = (Double) row.valueOrNull();
        Double longitude = (Double) row.valueOrNull();
        String origin = row.textOrNull();
        return latitude == null || longitude == null || origin == null
                ? null
                : new PlacePosition(latitude, longitude, PositionOrigin.valueOf(origin));
    }

    private Map<Long, Place> completed(Map<Long, List<NamedPlace>> rows) {
        Map<Long, Place> places = new HashMap<>();
        rows.forEach((id, named) -> {
            Place place = named.get(0).place();
            List<Name> names = named.stream()
                    .map(NamedPlace::name)
                    .filter(Objects::nonNull)
                    .toList();
            place.complete(names, named.get(0).derived());
            remembered.put(id, place);
            places.put(id, place);
        });
        batchLoader.register(
                Place.GROUP,
                places.values().stream()
                        .map(Place::withinId)
                        .filter(Objects::nonNull)
                        .toList());
        return places;
    }

    /** The place with this id, loaded together with all others that the operation knows it will need. */
    public @Nullable Place loadBatched(long id) {
        return remembered
                .get(id)
                .orElseGet(() -> batchLoader.<@Nullable Place>query(
                        ITSELF, id, ids -> places(ids).orNull()));
    }

    /** Registers the places that a field will ask for one by one, so that {@link #loadBatched} loads them together. */
    public void prefetch(Collection<Long> ids) {
        batchLoader.register(Place.GROUP, ids);
    }

    /** The ids of the places that the reference means, and of all places within them. */
    public Set<Long> within(PlaceRef reference) {
        Optional<ActorRecord> country = country(reference);
        List<Long> named = named(reference, country.isPresent());
        return new LinkedHashSet<>(getEntityManager()
                .createNativeQuery("""
                        with recursive wanted as (
                            select id from place where id in (:named) or country_id in (:countries)
                            union
                            select p.id from place p join wanted w on p.within_id = w.id
                        )
                        select id from wanted
                        """, Long.class)
                .setParameter("named", named.isEmpty() ? List.of(-1L) : named)
                .setParameter(
                        "countries",
                        country.map(state -> directory.records(state.id())).orElse(Set.of(-1L)))
                .getResultList());
    }

    private Optional<ActorRecord> country(PlaceRef reference) {
        try {
            return directory
                    .resolveIfKnown(new ActorRef(reference.text()), null)
                    .filter(actor -> actor.getKind() == ActorKind.STATE)
                    .filter(state -> isItsOwnName(state, reference.text())
                            || resolver.matching(reference.text(), PLACE).isEmpty());
        } catch (ClientError refused) {
            boolean meansAPlaceOrNothing =
                    refused.code() == ErrorCode.BAD_REFERENCE || refused.code() == ErrorCode.BAD_ID;
            if (meansAPlaceOrNothing
                    || !resolver.matching(reference.text(), PLACE).isEmpty()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Newspapers call a state by its capital; a place of that name is the capital. */
    private static boolean isItsOwnName(ActorRecord state, String text) {
        String folded = Folding.foldOfAny(text);
        List<Name> same = state.getNames().stream()
                .filter(name -> Folding.fold(name.text()).equals(folded))
                .toList();
        return same.isEmpty() || same.stream().anyMatch(name -> name.kind() != NameKind.ALIAS);
    }

    private List<Long> named(PlaceRef reference, boolean isCountry) {
        Optional<GlobalId> id = GlobalId.decode(reference.text());
        if (id.isPresent() && !isCountry) {
            return List.of(resolver.resolve(reference.text(), PLACE, "place"));
        }
        List<Long> matching = resolver.matching(reference.text(), PLACE);
        if (matching.isEmpty() && !isCountry) {
            throw resolver.unknown(reference.text(), PLACE, "place");
        }
        return matching;
    }

    /** The ids of the places that lie in the circle, and not those of which only the country is known. */
    public Set<Long> near(NearInput circle) {
        circle.check();
        return new LinkedHashSet<>(getEntityManager()
                .createNativeQuery("""
                        select id from (
                            select id, latitude, longitude from place
                            union all
                            select derived.place_id, derived.latitude, derived.longitude
                            from derived_position derived join place on place.id = derived.place_id
                            where derived.origin = 'GAZETTEER' and place.latitude is null) located
                        where latitude between :latitude - :degrees and :latitude + :degrees
                          and 2 * :radius * asin(least(1, sqrt(
                              power(sin(radians(latitude - :latitude) / 2), 2)
                              + cos(radians(:latitude)) * cos(radians(latitude))
                                * power(sin(radians(longitude - :longitude) / 2), 2)))) <= :kilometres
                        """, Long.class)
                .setParameter("latitude", circle.latitude())
                .setParameter("longitude", circle.longitude())
                .setParameter("degrees", Math.toDegrees(circle.kilometres() / EARTH_RADIUS_KM))
                .setParameter("radius", EARTH_RADIUS_KM)
                .setParameter("kilometres", circle.kilometres())
                .getResultList());
    }
}
