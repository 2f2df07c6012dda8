package org.chancery.graphql;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many items a list is priced for. Pages and short lists do not need it. */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ListSize {
    int assumedSize();

    /** Arguments that give the number of items, by their value or by the number of their values. */
    String[] slicingArguments() default {};
}
