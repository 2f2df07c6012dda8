package org.chancery.ingest.write.rows;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.ingest.reference.StateBundle;
import org.chancery.language.Folding;
import org.chancery.language.NearestWord;
import org.chancery.naming.AskedTime;
import org.chancery.naming.BearerSort;
import org.chancery.naming.Bearing;
import org.chancery.naming.Found;
import org.chancery.naming.Found.Outcome;
import org.chancery.naming.NameIndex;
import org.chancery.naming.Span;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The actors of all datasets that a code or a name can mean, as in {@code cow:365} or {@code name:Soviet Union}. A code
 * or name means its actor at the given time, or else its actor at any time. Names mean states and organizations only. A
 * merged actor counts as its canonical one.
 */
public final class NamedActors {
    private static final String NAME = "name:";
    private static final int HINTS_KEPT = 10_000;

    private final Clock clock;
    /** The reference states, which stay unambiguous although other datasets contain them, too. */
    private long reference;

    private final Map<String, List<Dated>> byCode = new HashMap<>();
    private NameIndex<Holder> names = new NameIndex<>(this::stateOfCode);
    private final Map<String, String> labels = new HashMap<>();
    /** While those existed whom a state succeeded. */
    private final Map<Long, List<Span>> predecessors = new HashMap<>();

    private final Map<String, String> hints = new HashMap<>();

    /** An actor as a dataset has it. */
    private record Holder(long actor, long dataset) {}

    private record Dated(long actor, long dataset, String label, LocalDateTime from, LocalDateTime until) {
        boolean holdsAt(LocalDateTime moment) {
            return !from.isAfter(moment) && !until.isBefore(moment);
        }
    }

    public NamedActors(Clock clock) {
        this.clock = clock;
    }

    /** Reads all of them from the archive. */
    public void load(Connection connection) throws SQLException {
        byCode.clear();
        names = new NameIndex<>(this::stateOfCode);
        labels.clear();
        hints.clear();
        reference = referenceDataset(connection);
        readCodes(connection);
        readNames(connection);
        readPredecessors(connection);
    }

    private void readPredecessors(Connection connection) throws SQLException {
        predecessors.clear();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select coalesce(later.same_as_id, later.id), earlier.during
                        from affiliation join actor later on later.id = member_id
                        join actor earlier on earlier.id = body_id
                        where role = 'SUCCESSOR' and not withdrawn and earlier.during is not null""")) {
            while (rows.next()) {
                predecessors
                        .computeIfAbsent(rows.getLong(1), any -> new ArrayList<>(1))
                        .add(Span.of(Edtf.parse(rows.getString(2))));
            }
        }
    }

    private void readCodes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select scheme || ':' || upper(code), coalesce(same_as_id, actor.id), dataset_id, key,
                               valid_from, valid_until
                        from actor_code join actor on actor.id = actor_id
                        join (select id, key from entry) entry on entry.id = actor.id""")) {
            while (rows.next()) {
                Dated dated = new Dated(
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getString(4),
                        rows.getObject(5, LocalDateTime.class),
                        rows.getObject(6, LocalDateTime.class));
                byCode.computeIfAbsent(rows.getString(1), any -> new ArrayList<>(1))
                        .add(dated);
            }
        }
    }

    private void readNames(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select folded, coalesce(same_as_id, actor.id), entry.dataset_id, text, valid_from, valid_until,
                               actor.during, language, actor.kind
                        from name join actor on actor.id = entry_id join entry on entry.id = actor.id
                        where actor.kind in ('STATE', 'ORGANIZATION')
                        order by name.id""")) {
            while (rows.next()) {
                Holder holder = new Holder(rows.getLong(2), rows.getLong(3));
                Span borne = Span.of(rows.getObject(5, LocalDateTime.class), rows.getObject(6, LocalDateTime.class));
                @Nullable String during = rows.getString(7);
                Span existing = Span.of(during == null ? null : Edtf.parse(during));
                add(
                        new Bearing<>(holder, rows.getString(4), borne, existing),
                        rows.getString(1),
                        rows.getString(8),
                        rows.getString(9).equals("STATE"));
            }
        }
    }

    private void add(Bearing<Holder> bearing, String folded, String language, boolean isState) {
        names.add(bearing, folded, language, isState ? BearerSort.STATE : BearerSort.OTHER);
        labels.putIfAbsent(folded, bearing.text());
    }

    private List<Bearing<Holder>> stateOfCode(String alpha2) {
        return byCode.getOrDefault(CodeScheme.ISO3166_ALPHA2 + ":" + alpha2, List.of()).stream()
                .filter(dated -> dated.dataset() == reference && dated.until().equals(LocalDateTime.MAX))
                .map(dated ->
                        new Bearing<>(new Holder(dated.actor(), reference), dated.label(), Span.ALWAYS, Span.ALWAYS))
                .toList();
    }

    private static long referenceDataset(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from dataset where key = ?")) {
            query.setString(1, StateBundle.KEY);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** Adds an actor that is being written. */
    void add(long id, long dataset, Bundle.Actor actor) {
        for (Bundle.Code code : actor.codes()) {
            byCode.computeIfAbsent(
                            code.scheme() + ":" + code.code().toUpperCase(Locale.ROOT), any -> new ArrayList<>(1))
                    .add(dated(id, dataset, actor.key(), code.during()));
        }
        if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANIZATION) {
            Span existing = Span.of(actor.during());
            for (Bundle.Name name : actor.names()) {
                add(
                        new Bearing<>(new Holder(id, dataset), name.text(), Span.of(name.during()), existing),
                        Folding.fold(name.text()),
                        name.language(),
                        actor.kind() == ActorKind.STATE);
            }
        }
    }

    private static Dated dated(long id, long dataset, String label, @Nullable Edtf during) {
        return during == null
                ? new Dated(id, dataset, label, LocalDateTime.MIN, LocalDateTime.MAX)
                : new Dated(
                        id,
                        dataset,
                        label,
                        during.bounds().earliestBegin(),
                        during.bounds().latestEnd());
    }

    /**
     * The one actor that a code or a name means.
     *
     * @param dataset whose own actors come before those of others, like the reference states
     */
    long resolve(String text, AskedTime when, long dataset) throws RejectedRecord {
        if (text.startsWith(NAME)) {
            return named(text, when, dataset);
        }
        LocalDateTime moment = when.moment(clock);
        List<Dated> found = coded(text);
        if (found.isEmpty()) {
            throw unknown(text);
        }
        List<Dated> then = found.stream().filter(dated -> dated.holdsAt(moment)).toList();
        List<Dated> meant = then.isEmpty() ? found : then;
        return only(
                        meant.stream()
                                .map(dated -> new Holder(dated.actor(), dated.dataset()))
                                .toList(),
                        dataset)
                .orElseThrow(
                        () -> ambiguous(text, meant.stream().map(Dated::label).toList(), moment));
    }

    private long named(String text, AskedTime when, long dataset) throws RejectedRecord {
        Found<Holder> found = names.whole(text.substring(NAME.length()), when);
        if (!found.isAnybody()) {
            throw unknown(text);
        }
        if (found.outcome() == Outcome.NOT_THEN && !(found.isYetToCome(when) && !hadPredecessors(found, when))) {
            throw new RejectedRecord(
                    text,
                    "nobody had this name at the time: " + found.whenTheyExisted(when),
                    "Name who acted then, by a name or a code");
        }
        return only(found.bearers(), dataset)
                .orElseThrow(() -> ambiguous(
                        text, found.bearings().stream().map(Bearing::text).toList(), when.moment(clock)));
    }

    /** Whether somebody else was in their place then; otherwise a later name is used of an earlier time. */
    private boolean hadPredecessors(Found<Holder> found, AskedTime when) {
        return found.bearers().stream()
                .flatMap(holder -> predecessors.getOrDefault(holder.actor(), List.of()).stream())
                .anyMatch(predecessor -> predecessor.overlaps(when.bounds()));
    }

    /** The one actor, or the one that the dataset or the reference data mean. */
    private Optional<Long> only(Collection<Holder> holders, long dataset) {
        Set<Long> actors = actors(holders, any -> true);
        for (Long preferred : List.of(dataset, reference)) {
            Set<Long> among = actors(holders, holder -> holder.dataset() == preferred);
            if (actors.size() > 1 && !among.isEmpty()) {
                actors = among;
            }
        }
        return actors.size() == 1 ? Optional.of(actors.iterator().next()) : Optional.empty();
    }

    private static Set<Long> actors(Collection<Holder> holders, Predicate<Holder> wanted) {
        return holders.stream().filter(wanted).map(Holder::actor).collect(toSet());
    }

    private RejectedRecord unknown(String text) {
        return new RejectedRecord(text, "no actor of the archive has this " + sort(text), hint(text));
    }

    private List<Dated> coded(String reference) {
        int colon = reference.indexOf(':');
        String code = reference.substring(colon + 1).strip().toUpperCase(Locale.ROOT);
        for (String scheme : schemes(reference.substring(0, colon))) {
            List<Dated> found = byCode.get(scheme + ":" + code);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** One scheme of references may mean several forms of its codes, which cannot be confused. */
    private static List<String> schemes(String scheme) {
        return switch (scheme) {
            case "iso3166" ->
                List.of(
                        CodeScheme.ISO3166_ALPHA2.name(),
                        CodeScheme.ISO3166_ALPHA3.name(),
                        CodeScheme.ISO3166_NUMERIC.name());
            case "cow" -> List.of(CodeScheme.COW.name(), CodeScheme.COW_ABBREVIATION.name());
            default -> List.of(scheme.toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    }

    private static String sort(String reference) {
        return reference.startsWith(NAME) ? "name" : "code";
    }

    private String hint(String reference) {
        if (hints.size() > HINTS_KEPT) {
            hints.clear();
        }
        return hints.computeIfAbsent(reference, this::nearest);
    }

    private String nearest(String reference) {
        String declare = "Correct it, or declare the actor in the dataset";
        if (!reference.startsWith(NAME)) {
            return declare;
        }
        return NearestWord.to(Folding.foldOfAny(reference.substring(NAME.length())), labels.keySet())
                .map(name -> "Did you mean " + labels.get(name) + "?")
                .orElse(declare);
    }

    private static RejectedRecord ambiguous(String reference, List<String> labels, LocalDateTime moment) {
        return new RejectedRecord(
                reference,
                "several actors had this %s on %s: %s"
                        .formatted(
                                sort(reference),
                                moment.toLocalDate(),
                                String.join(
                                        ", ",
                                        labels.stream().distinct().sorted().toList())),
                "Use a code that only one of them has");
    }

    /** The time at which a record uses its codes and names; today where it has none. */
    AskedTime time(@Nullable Edtf during) {
        return AskedTime.of(during, clock);
    }
}
