package org.chancery.record.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes how a component is stored where its name and its type do not say enough. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Stored {
    /** The column, where its name does not follow from that of the component. */
    String column() default "";

    /** The stored value that stands for an absent one. */
    String absentAs() default "";

    /** Whether no column of the record's own table holds it. */
    boolean elsewhere() default false;
}
