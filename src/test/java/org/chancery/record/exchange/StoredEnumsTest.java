package org.chancery.record.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The database allows in each column the values of its enum, and no others. The migration that says so follows from the
 * Java types; {@code ./mvnw test -Dtest=StoredEnumsTest -Dchancery.schema.update=true} writes it.
 */
class StoredEnumsTest {
    private static final Path MIGRATION =
            Path.of("src", "main", "resources", "db", "migration", "R__values_of_enums.sql");
    private static final String HEAD = """
            -- Written by StoredEnumsTest from the Java enums. Flyway applies it again whenever it changes.
            """;

    @Test
    void theMigrationFollowsFromTheTypes() throws IOException {
        if (Boolean.getBoolean("chancery.schema.update")) {
            Files.writeString(MIGRATION, migration());
        }
        assertThat(MIGRATION).hasContent(migration());
    }

    private static String migration() {
        return columns().entrySet().stream()
                .map(table -> "alter table " + table.getKey() + "\n"
                        + table.getValue().entrySet().stream()
                                .map(column -> constraint(table.getKey(), column.getKey(), column.getValue()))
                                .collect(Collectors.joining(",\n"))
                        + ";\n")
                .collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    /** The columns that hold an enum by its name, with the enum, by table. */
    private static Map<String, Map<String, StoredField>> columns() {
        Map<String, Map<String, StoredField>> columns = new TreeMap<>();
        StoredRecord.within(Bundle.class).stream()
                .filter(type -> type.isAnnotationPresent(StoredIn.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(StoredRecord::of)
                .forEach(stored -> stored.fields().stream()
                        .filter(field -> field.type().isEnum() && field.form() == StoredField.Form.VALUE)
                        .forEach(field -> columns.computeIfAbsent(stored.table(), table -> new TreeMap<>())
                                .put(field.column(), field)));
        return columns;
    }

    private static String constraint(String table, String column, StoredField field) {
        String name = "%s_%s_check".formatted(table, column);
        String values = Arrays.stream(field.type().getEnumConstants())
                .map(constant -> "'" + ((Enum<?>) constant).name() + "'")
                .collect(Collectors.joining(", "));
        String allowed = field.isList() ? column + " <@ array[" + values + "]" : column + " in (" + values + ")";
        return "    drop constraint if exists %s,%n    add constraint %s check (%s)".formatted(name, name, allowed);
    }

    @Test
    void everyEnumOfTheModelIsStoredSomewhere() {
        TreeSet<String> stored = columns().values().stream()
                .flatMap(table -> table.values().stream())
                .map(field -> field.type().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(stored).contains("MeetingFormat", "EventStatus", "DisputeIssue", "AffiliationRole");
    }
}
