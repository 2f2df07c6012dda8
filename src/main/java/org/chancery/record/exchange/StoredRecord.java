package org.chancery.record.exchange;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.record.RecordKind;
import org.chancery.record.event.Credibility;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * How a type of record is stored. The importer writes rows by it and the exports read them by it, so that a new
 * component is named once. A component {@code visitProtocol} is stored in the column {@code visit_protocol}, a
 * reference {@code place} in {@code place_id}; {@link Stored} names the exceptions. Lists of records and details have
 * tables of their own.
 */
public final class StoredRecord {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final String KEY = "key";

    private static final ClassValue<StoredRecord> KNOWN = new ClassValue<>() {
        @Override
        protected StoredRecord computeValue(Class<?> type) {
            return new StoredRecord(type);
        }
    };

    private final StoredIn table;
    private final List<StoredField> fields;
    private final @Nullable StoredField date;

    private StoredRecord(Class<?> type) {
        table = Objects.requireNonNull(type.getAnnotation(StoredIn.class), () -> type + " has no table");
        fields = Arrays.stream(type.getRecordComponents())
                .flatMap(StoredRecord::field)
                .toList();
        date = fields.stream()
                .filter(field -> field.columns().contains("during"))
                .findFirst()
                .orElse(null);
    }

    /** How records of this type are stored. */
    public static StoredRecord of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The type, and all types of records within it. */
    public static Set<Class<?>> within(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(type, types);
        return types;
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (type.isRecord() && types.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(elementType(component), types);
            }
        }
    }

    /** The table that has a row for each. */
    public String table() {
        return table.value();
    }

    /** The column with the id of the record that a row belongs to. */
    public String owner() {
        return table.owner();
    }

    /** Whether a record has any number of them, in an order. */
    public boolean isList() {
        return !table.owner().equals("id");
    }

    /** The columns that are derived from the date. */
    public StoredIn.Dates dates() {
        return table.dates();
    }

    /** What the table holds, in the order of the components. */
    public List<StoredField> fields() {
        return fields;
    }

    /** The field of this name. */
    public StoredField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field %s of %s".formatted(name, table())));
    }

    /** The date of the record, as it is stored. */
    public @Nullable Edtf date(Record record) {
        return date == null ? null : (Edtf) date.of(record);
    }

    private static Stream<StoredField> field(RecordComponent component) {
        Stored stored = component.getAnnotation(Stored.class);
        boolean isElsewhere = stored != null && stored.elsewhere();
        Class<?> type = elementType(component);
        if (isElsewhere || component.getName().equals(KEY) || hasTableOfItsOwn(component, type)) {
            return Stream.empty();
        }
        RefersTo reference = component.getAnnotation(RefersTo.class);
        @Nullable RecordKind refersTo = reference == null ? null : reference.value();
        StoredField.Form form = form(type, refersTo);
        try {
            return Stream.of(new StoredField(
                    component.getName(),
                    form,
                    type,
                    component.getType() == List.class,
                    columns(component.getName(), form, stored),
                    refersTo,
                    stored == null ? "" : stored.absentAs(),
                    LOOKUP.unreflect(component.getAccessor())));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A component cannot be read: " + component, e);
        }
    }

    private static Class<?> elementType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    private static boolean hasTableOfItsOwn(RecordComponent component, Class<?> type) {
        return component.getType() == Map.class
                || (component.getType() == List.class && !type.isEnum())
                || (type.isRecord() && type != Bundle.Estimate.class);
    }

    private static StoredField.Form form(Class<?> type, @Nullable RecordKind refersTo) {
        if (refersTo != null) {
            return StoredField.Form.REFERENCE;
        }
        if (type == Credibility.class) {
            return StoredField.Form.GRADE;
        }
        return type == Bundle.Estimate.class ? StoredField.Form.ESTIMATE : StoredField.Form.VALUE;
    }

    private static List<String> columns(String name, StoredField.Form form, @Nullable Stored stored) {
        if (stored != null && !stored.column().isEmpty()) {
            return List.of(stored.column());
        }
        String column = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return switch (form) {
            case VALUE, GRADE -> List.of(column);
            case REFERENCE -> List.of(column + "_id");
            case ESTIMATE -> List.of(column + "_low", column + "_best", column + "_high");
        };
    }
}
