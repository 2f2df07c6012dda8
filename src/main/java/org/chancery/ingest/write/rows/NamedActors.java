package org.chancery.ingest.write.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.reference.StateBundle;
import org.chancery.language.Folding;
import org.chancery.language.NearestWord;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Bounds;
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
    private final Map<String, List<Dated>> byFoldedName = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> hints = new HashMap<>();

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
        byFoldedName.clear();
        hints.clear();
        reference = referenceDataset(connection);
        read(connection, byCode, """
                select scheme || ':' || upper(code), coalesce(same_as_id, actor.id), dataset_id, key, valid_from, valid_until
                from actor_code join actor on actor.id = actor_id
                join (select id, key from entry) entry on entry.id = actor.id""");
        read(connection, byFoldedName, """
                select folded, coalesce(same_as_id, actor.id), entry.dataset_id, text, valid_from, valid_until
                from name join actor on actor.id = entry_id join entry on entry.id = actor.id
                where actor.kind in ('STATE', 'ORGANIZATION')""");
    }

    private static long referenceDataset(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from dataset where key = ?")) {
            query.setString(1, StateBundle.KEY);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private static void read(Connection connection, Map<String, List<Dated>> target, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Dated dated = new Dated(
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getString(4),
                        rows.getObject(5, LocalDateTime.class),
                        rows.getObject(6, LocalDateTime.class));
                target.computeIfAbsent(rows.getString(1), any -> new ArrayList<>(1))
                        .add(dated);
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
            for (Bundle.Name name : actor.names()) {
                byFoldedName
                        .computeIfAbsent(Folding.fold(name.text()), any -> new ArrayList<>(1))
                        .add(dated(id, dataset, name.text(), name.during()));
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
    long resolve(String text, LocalDateTime moment, long dataset) throws RejectedRecord {
        List<Dated> found = candidates(text);
        if (found.isEmpty()) {
            throw new RejectedRecord(text, "no actor of the archive has this " + sort(text), hint(text));
        }
        List<Dated> then = found.stream().filter(dated -> dated.holdsAt(moment)).toList();
        List<Dated> meant = then.isEmpty() ? found : then;
        Set<Long> actors = actors(meant);
        for (Long preferred : List.of(dataset, reference)) {
            Set<Long> among = actors(
                    meant.stream().filter(dated -> dated.dataset() == preferred).toList());
            if (actors.size() > 1 && !among.isEmpty()) {
                actors = among;
            }
        }
        if (actors.size() > 1) {
            throw ambiguous(text, meant, moment);
        }
        return actors.iterator().next();
    }

    private static Set<Long> actors(List<Dated> meant) {
        HashSet<Long> actors = new HashSet<>();
        meant.forEach(dated -> actors.add(dated.actor()));
        return actors;
    }

    private List<Dated> candidates(String reference) {
        if (reference.startsWith(NAME)) {
            return byFoldedName.getOrDefault(fold(reference.substring(NAME.length())), List.of());
        }
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

    private String fold(String name) {
        if (folded.size() > HINTS_KEPT) {
            folded.clear();
        }
        return folded.computeIfAbsent(name, Folding::foldOfAny);
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
        return NearestWord.to(fold(reference.substring(NAME.length())), byFoldedName.keySet())
                .map(name -> "Did you mean "
                        + byFoldedName.getOrDefault(name, List.of()).get(0).label() + "?")
                .orElse(declare);
    }

    private static RejectedRecord ambiguous(String reference, List<Dated> meant, LocalDateTime moment) {
        List<String> labels =
                meant.stream().map(Dated::label).distinct().sorted().toList();
        return new RejectedRecord(
                reference,
                "several actors had this %s on %s: %s"
                        .formatted(sort(reference), moment.toLocalDate(), String.join(", ", labels)),
                "Use a code that only one of them has");
    }

    /** The moment at which a record uses its codes and names: its start, or today if it has none. */
    LocalDateTime moment(@Nullable Edtf during) {
        if (during != null) {
            Bounds bounds = during.bounds();
            for (LocalDateTime moment : List.of(bounds.earliestBegin(), bounds.latestBegin())) {
                if (!moment.equals(LocalDateTime.MIN) && !moment.equals(LocalDateTime.MAX)) {
                    return moment;
                }
            }
        }
        return LocalDateTime.now(clock);
    }
}
