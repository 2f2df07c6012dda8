package org.chancery.graphql;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field, an argument, an input field or a value of an enum weighs in the price of an operation. It stands beside
 * what it prices; the schema shows it as {@code @cost}, and the price list reads it from there.
 */
@Directive(
        on = {
            DirectiveLocation.FIELD_DEFINITION,
            DirectiveLocation.ARGUMENT_DEFINITION,
            DirectiveLocation.INPUT_FIELD_DEFINITION,
            DirectiveLocation.ENUM_VALUE
        })
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
public @interface Cost {
    /** Points, as a whole number; one point is about 10 microseconds of work. */
    String weight();
}
