package org.chancery.serve.http.testapi;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that fail in every way in which resolvers can, and values that do not fit the schema, at any depth. */
@ApplicationScoped
@Unremovable
@SuppressWarnings("NullAway") // Values that are missing are what is tested.
public class FaultyApi {
    private static final BatchedField<@Nullable String> RATING = BatchedField.of("machine", "rating", null);
    private static final long NUMBERS = 1_000;

    private final BatchLoader batchLoader;

    FaultyApi(BatchLoader batchLoader) {
        this.batchLoader = batchLoader;
    }

    @Query
    public @NonNull Machine machine(@Name("number") @DefaultValue("7") int number) {
        return new Machine(number);
    }

    @Query
    public @Nullable Machine spareMachine(@Name("number") int number) {
        return Fate.of(number, "spareMachine", new Machine(number));
    }

    @Query
    public @NonNull List<@NonNull Machine> machines(
            @Name("first") @DefaultValue("3") int first, @Name("number") int number) {
        return some(number, first, id -> new Machine(id));
    }

    @Query
    public @Nullable List<@Nullable Machine> oldMachines(
            @Name("first") @DefaultValue("3") int first, @Name("number") int number) {
        return some(number, first, id -> Fate.draw(id, "oldMachines", 3) == 0 ? null : new Machine(id));
    }

    public @Nullable String label(@Source Machine machine, @Name("prefix") @DefaultValue("l") String prefix) {
        return Fate.of(machine.id(), "label", prefix + machine.id());
    }

    public @NonNull String stamp(@Source Machine machine) {
        return Fate.of(machine.id(), "stamp", "s" + machine.id());
    }

    public @Nullable Machine partner(@Source Machine machine) {
        return Fate.of(machine.id(), "partner", next(machine));
    }

    public @NonNull Machine twin(@Source Machine machine) {
        return Fate.of(machine.id(), "twin", next(machine));
    }

    public @NonNull List<@NonNull Machine> children(
            @Source Machine machine, @Name("first") @DefaultValue("2") int first) {
        return Fate.of(machine.id(), "children", some(next(machine).id(), first, id -> new Machine(id)));
    }

    public @Nullable List<@NonNull Machine> heirs(
            @Source Machine machine, @Name("first") @DefaultValue("2") int first) {
        return some(next(machine).id(), first, id -> Fate.draw(id, "heirs", 9) == 0 ? null : new Machine(id));
    }

    public @NonNull List<@Nullable Machine> friends(
            @Source Machine machine, @Name("first") @DefaultValue("2") int first) {
        return some(next(machine).id(), first, id -> Fate.draw(id, "friends", 3) == 0 ? null : new Machine(id));
    }

    public @Nullable List<@NonNull String> notes(@Source Machine machine) {
        return Arrays.asList("a", Fate.draw(machine.id(), "notes", 4) == 0 ? null : "b", "c");
    }

    public @Nullable Part part(@Source Machine machine) {
        return partOf(machine.id());
    }

    public @NonNull List<@NonNull Part> parts(@Source Machine machine) {
        return some(machine.id(), 3, FaultyApi::partOf);
    }

    public @Nullable List<@Nullable Spare> spares(@Source Machine machine) {
        return some(machine.id(), 2, id -> (Spare) partOf(id));
    }

    public @NonNull String mark(@Source Part part) {
        return Fate.of(part.getId(), "mark", "m" + part.getId());
    }

    public @Nullable Collection<String> tags(@Source Machine machine) {
        return new LinkedHashSet<>(List.of("t" + machine.id(), "u"));
    }

    public int @Nullable [] digits(@Source Machine machine) {
        return new int[] {1, 2, (int) machine.id()};
    }

    public Optional<String> remark(@Source Machine machine) {
        return Fate.draw(machine.id(), "remark", 2) == 0 ? Optional.empty() : Optional.of("r" + machine.id());
    }

    /** A day that its scalar refuses to write, for some. */
    public @Nullable LocalDate made(@Source Machine machine) {
        return LocalDate.of(Fate.draw(machine.id(), "made", 4) == 0 ? StrictDay.UNWRITTEN_YEAR : 2000, 1, 1);
    }

    /** A list of values some of which cannot be written. */
    public @NonNull List<@Nullable Double> shares(@Source Machine machine) {
        return Arrays.asList(0.5, Fate.draw(machine.id(), "shares", 3) == 0 ? Double.POSITIVE_INFINITY : 1.0, null);
    }

    /** An argument that its class rejects: an error in each object that is asked. */
    public int width(@Source Machine machine, @Name("span") Span span) {
        return span.getFrom() + (int) machine.id();
    }

    /** What the engine made of its argument. */
    public @Nullable String reach(@Source Machine machine, @Name("range") Range range) {
        return machine.id() + " " + range;
    }

    public @Nullable String rating(@Source Machine machine, @Name("fails") @DefaultValue("false") boolean fails) {
        return batchLoader.load(RATING.with(fails), machine.id(), ids -> {
            if (fails) {
                throw new ClientError(ErrorCode.BAD_ARGUMENT, "No rating was loaded.");
            }
            return ids.stream()
                    .filter(id -> Fate.draw(id, "rating", 3) > 0)
                    .collect(Collectors.toMap(id -> id, id -> "rated " + id));
        });
    }

    private static Machine next(Machine machine) {
        return new Machine((machine.id() * 7 + 3) % NUMBERS);
    }

    private static Part partOf(long id) {
        return switch (Fate.draw(id, "part", 9)) {
            case 0 -> new Ghost(id);
            case 1, 2, 3 -> new Wheel(id);
            default -> new Gear(id);
        };
    }

    private static <V> List<V> some(long from, int count, LongFunction<V> value) {
        List<V> values = new ArrayList<>();
        LongStream.range(from, from + count).forEach(id -> values.add(value.apply(id)));
        return values;
    }
}
