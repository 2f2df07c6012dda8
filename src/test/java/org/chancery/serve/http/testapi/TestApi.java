package org.chancery.serve.http.testapi;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.OperationContext;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.chancery.record.Queries;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The test fields. The class is not a @GraphQLApi, so only {@link TestApiSchema} finds it. */
@ApplicationScoped
@Unremovable
public class TestApi {

    private static final BatchedField<List<String>> WORDS = BatchedField.of("item", "words", List.of());
    private static final BatchedField<List<Book>> PARTS = BatchedField.of("item", "parts", List.of());

    private static final SqlQuery<Long> STOCK =
            new SqlQuery<>(Sql.of("select amount::bigint from test_stock"), SqlRow::number);
    private static final SqlQuery<Long> BACKEND =
            new SqlQuery<>(Sql.of("select pg_backend_pid()::bigint"), SqlRow::number);

    public static final AtomicInteger SPINS = new AtomicInteger();

    @Inject
    DataSource database;

    @Inject
    Queries queries;

    @Inject
    BatchLoader batchLoader;

    @Inject
    Ledger ledger;

    @Inject
    OperationContext operation;

    @Query
    public @NonNull String echo(@Name("text") @DefaultValue("hello") String text) {
        return text;
    }

    @Query
    public @NonNull String day(@Name("on") LocalDate on) {
        return on.toString();
    }

    @Query
    public int number(@Name("value") int value) {
        return value;
    }

    @Query
    public @Nullable String language() {
        return operation.acceptLanguage().orElse(null);
    }

    @Query
    public @NonNull String thread() {
        return Thread.currentThread().getName() + " event loop: " + Context.isOnEventLoopThread();
    }

    @Query
    public @NonNull String slow() {
        Gate.pass();
        return Thread.currentThread().getName();
    }

    /** Occupies the database. */
    @Query
    public boolean sleep(@Name("seconds") double seconds) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select pg_sleep(?)")) {
            statement.setDouble(1, seconds);
            return statement.execute();
        }
    }

    /** Occupies a processor. */
    @Query
    public int spin(@Name("millis") int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return SPINS.incrementAndGet();
    }

    @Query
    public @NonNull List<Item> items(@Name("first") @DefaultValue("4") int first) {
        List<Item> items = LongStream.rangeClosed(1, first)
                .mapToObj(id -> id % 2 == 0 ? new Book(id) : (Item) new Film(id))
                .toList();
        batchLoader.register("item", items.stream().map(Item::getId).toList());
        return items;
    }

    public @NonNull List<String> words(
            @Source Item item,
            @Name("prefix") @DefaultValue("a") String prefix,
            @Name("times") @DefaultValue("1") int times) {
        return batchLoader.load(WORDS.with(prefix, times), item.getId(), ids -> {
            ledger.record("words of " + ids);
            return byId(ids, id -> List.of((prefix + id).repeat(times)));
        });
    }

    public @NonNull List<Book> parts(@Source Item item) {
        return batchLoader.load(PARTS, item.getId(), ids -> {
            ledger.record("parts of " + ids);
            Map<Long, List<Book>> parts = byId(ids, id -> List.of(new Book(id * 10), new Book(id * 10 + 1)));
            batchLoader.register(
                    "part",
                    parts.values().stream().flatMap(List::stream).map(Book::id).toList());
            return parts;
        });
    }

    public @NonNull String title(@Source Book book) {
        BatchedField<String> title = BatchedField.of(book.id() < 10 ? "item" : "part", "title", "untitled");
        return batchLoader.load(title, book.id(), ids -> {
            ledger.record("titles of " + ids);
            return byId(ids, id -> "Title " + id);
        });
    }

    /** One object below another, as deep as a client likes. */
    @Query
    public @NonNull Depth deeper() {
        return new Depth();
    }

    @Query
    public @NonNull String refuse() {
        throw new ClientError(
                ErrorCode.AMBIGUOUS_REFERENCE,
                "\"Congo\" fits 2 actors. Give one of their ids.",
                Map.of(
                        "candidates",
                        List.of(Map.of("id", "a", "name", "Congo"), Map.of("id", "b", "name", "DR Congo"))));
    }

    @Query
    public @Nullable String refuseSoftly() {
        throw new ClientError(ErrorCode.BAD_REFERENCE, "No actor is called \"Atlantis\".");
    }

    @Query
    public @Nullable String crash() {
        throw new IllegalStateException("secret of the server");
    }

    @Query
    @SuppressWarnings("InfiniteRecursion") // The fault that is tested, as below.
    public @Nullable String overflow() {
        return overflow();
    }

    @Query
    @SuppressWarnings("NullAway")
    public @NonNull String missing() {
        return null;
    }

    @Query
    public @Nullable String databaseAway() throws SQLException {
        throw new SQLException("connection refused at secret host", "08001");
    }

    @Query
    public int from(@Name("span") Span span) {
        return span.getFrom();
    }

    /** Reads the row that a test changes meanwhile. */
    @Query
    public int stock() throws SQLException {
        return number("SELECT amount FROM test_stock");
    }

    /** Reads the row so many times, each time past the gate, as the repositories read. */
    @Query
    public @NonNull List<Long> stocks(@Name("times") int times) {
        return LongStream.range(0, times)
                .map(time -> {
                    long amount = queries.rows(STOCK).get(0);
                    Gate.pass();
                    return amount;
                })
                .boxed()
                .toList();
    }

    /** What the operation's connection waits for after a query. */
    @Query
    public @NonNull String stateAfterQuery() {
        long backend = queries.rows(BACKEND).get(0);
        return QuarkusTransaction.requiringNew()
                .call(() -> text("SELECT state FROM pg_stat_activity WHERE pid = " + backend));
    }

    @Query
    public int backend() throws SQLException {
        return number("SELECT pg_backend_pid()");
    }

    @Query
    public @NonNull String isolation() throws SQLException {
        return text("SELECT current_setting('transaction_isolation') || ', read only ' || "
                + "current_setting('transaction_read_only')");
    }

    /** A query that tries to write. */
    @Query
    public @Nullable Integer steal() throws SQLException {
        return write(-1);
    }

    @Mutation
    public int restock(@Name("amount") int amount, @Name("fail") @DefaultValue("false") boolean fail)
            throws SQLException {
        int changed = write(amount);
        if (fail) {
            throw new ClientError(ErrorCode.BAD_ARGUMENT, "Asked to fail.");
        }
        return changed;
    }

    private int write(int amount) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE test_stock SET amount = " + amount);
        }
    }

    private int number(String query) throws SQLException {
        return Integer.parseInt(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static <V> Map<Long, V> byId(java.util.Set<Long> ids, Function<Long, V> value) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), value));
    }
}
