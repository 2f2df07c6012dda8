package org.chancery.record;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Finds names similar to a text that names nothing. This reads far more than the question itself, so an operation gets
 * it only a few times, and each time only for a moment.
 */
@ApplicationScoped
class Suggestions {
    private static final int MOST = 5;
    private static final int MOST_TIMES = 5;
    private static final int MOMENT_MILLIS = 300;

    private static final String TIMES = "org.chancery.record.suggestions";
    private static final String CANCELLED = "57014";

    /**
     * Of names with all the words, and of those with any, the most similar; of names about as similar, those of whom
     * events tell come first. Of words that are in very many names, it does not matter which names are the first.
     */
    private static final String LIKEST = """
            select id, kind, text
            from (
                select id, kind, text, likeness
                from (
                    select distinct on (e.id) e.id, e.kind, n.text,
                        word_similarity(?, n.folded) + similarity(?, n.folded) / 10 as likeness
                    from unnest(?) asked
                    cross join lateral (
                        (select name.id from name join entry on entry.id = entry_id
                         where not title and words @@ to_tsquery('simple', asked) and entry.kind = any(?) limit 200)
                        union all
                        (select name.id from event_text join name on entry_id = event_id
                         where event_text.words @@ to_tsquery('simple', asked) and type = any(?) limit 200)) candidate
                    join name n on n.id = candidate.id join entry e on e.id = n.entry_id
                    where ? <% n.folded
                        and not exists (select from dataset where id = e.dataset_id and loaded_at is null)
                    order by e.id, likeness desc, n.kind in ('ALIAS', 'FORMER'), n.ordinal) likest
                order by likeness desc, id
                limit 20) nearest
            order by round(cast(likeness as numeric), 1) desc,
                exists (select from event_party where actor_id = nearest.id) desc, likeness desc, id
            limit ?
            """;

    /** Words that very many states have in their names tell nothing of which is meant. */
    private static final Set<String> OF_MANY_STATES = Set.of(
            "the",
            "of",
            "republic",
            "kingdom",
            "state",
            "democratic",
            "federal",
            "federative",
            "federation",
            "islamic",
            "socialist",
            "peoples",
            "people",
            "sultanate",
            "principality",
            "commonwealth",
            "republique",
            "republica",
            "republik",
            "repubblica",
            "respublika",
            "de",
            "du",
            "del",
            "la");

    private final Session session;
    private final Spelling spelling;
    private final TransactionSynchronizationRegistry transaction;

    Suggestions(Session session, Spelling spelling, TransactionSynchronizationRegistry transaction) {
        this.session = session;
        this.spelling = spelling;
        this.transaction = transaction;
    }

    /**
     * The records with the names most similar to the text, the most similar first; empty if there is no time to look
     * for them.
     */
    Optional<List<Candidate>> of(String folded, Set<RecordType> kinds) {
        if (folded.length() > SoughtText.LONGEST_FOLDED || !isLeft()) {
            return Optional.empty();
        }
        String telling = telling(folded);
        List<String> words = spelling.allOrAny(telling);
        return words.isEmpty()
                ? Optional.of(List.of())
                : session.doReturningWork(connection -> inAMoment(connection, telling, words, kinds));
    }

    /** "Republic of Serbia" is nearer to Serbia than to the Republic of India. */
    private static String telling(String folded) {
        String telling = Stream.of(folded.split(" ", -1))
                .filter(word -> !OF_MANY_STATES.contains(word))
                .collect(joining(" "));
        return telling.isEmpty() ? folded : telling;
    }

    private boolean isLeft() {
        if (transaction.getTransactionKey() == null) {
            return true;
        }
        int times = transaction.getResource(TIMES) instanceof Integer before ? before : 0;
        transaction.putResource(TIMES, times + 1);
        return times < MOST_TIMES;
    }

    /** The savepoint keeps the transaction usable when the query is cancelled, and resets the time-out. */
    private static Optional<List<Candidate>> inAMoment(
            Connection connection, String folded, List<String> words, Set<RecordType> kinds) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("savepoint suggestions");
            try {
                sql.execute("set local statement_timeout = " + MOMENT_MILLIS);
                return Optional.of(likest(connection, folded, words, kinds));
            } catch (SQLException e) {
                if (CANCELLED.equals(e.getSQLState())) {
                    return Optional.empty();
                }
                throw e;
            } finally {
                sql.execute("rollback to savepoint suggestions");
            }
        }
    }

    private static List<Candidate> likest(
            Connection connection, String folded, List<String> words, Set<RecordType> kinds) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LIKEST)) {
            Array names = connection.createArrayOf(
                    "text", kinds.stream().map(Enum::name).toArray());
            query.setString(1, folded);
            query.setString(2, folded);
            query.setArray(3, connection.createArrayOf("text", words.toArray()));
            query.setArray(4, names);
            query.setArray(5, names);
            query.setString(6, folded);
            query.setInt(7, MOST);
            List<Candidate> candidates = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    candidates.add(Candidate.of(rows.getLong(1), rows.getString(2), rows.getString(3)));
                }
            }
            return candidates;
        }
    }
}
