package org.chancery.record.exchange;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a record a builder, in which a list that is not named is empty. */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        prefixEnclosingClassNames = false,
                        useImmutableCollections = true,
                        enableWither = false,
                        addClassRetainedGenerated = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Built {}
