package org.chancery.record.exchange;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.chancery.record.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record and the columns that store it.
 *
 * @param name the component's name, which is also the name of the field in JSON
 * @param type the type of the component, for a list that of its elements
 * @param isList whether it holds any number of them, as an array
 * @param columns one column; for an estimate the three of its bounds
 * @param refersTo the kind of record whose key it holds; null where it holds none
 * @param absentAs the stored value that stands for an absent one; empty where there is none
 */
public record StoredField(
        String name,
        Form form,
        Class<?> type,
        boolean isList,
        List<String> columns,
        @Nullable RecordKind refersTo,
        String absentAs,
        MethodHandle accessor) {

    /** In which form columns hold a component. */
    public enum Form {
        /** As it is: a number, a text, a date as EDTF, an enum by its name, a list of enums as an array. */
        VALUE,
        /** The id of the record that it refers to. */
        REFERENCE,
        /** The number of a grade of the Admiralty code. */
        GRADE,
        /** The lowest, the best and the highest number. */
        ESTIMATE
    }

    /** The value of the component. */
    public @Nullable Object of(Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (Throwable e) {
            throw new IllegalStateException("The component %s cannot be read of %s".formatted(name, owner), e);
        }
    }

    /** The only column. */
    public String column() {
        return columns.get(0);
    }
}
