package org.chancery.record.event;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A date with the four bounds that follow from it. */
@Description("A date as far as it is known: the expression, and the four bounds that follow from it (CIDOC-CRM P82 "
        + "and P81). "
        + "A bound is absent where there is none or it is not known.")
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMS")
public record EventDate(
        @NonNull @Description("The date as the record gives it.")
        Edtf edtf,

        @Description("The first day on which it may have begun.") @Nullable
        LocalDate earliestBegin,

        @Description("The last day on which it may have begun.") @Nullable
        LocalDate latestBegin,

        @Description("The first day on which it may have ended.") @Nullable
        LocalDate earliestEnd,

        @Description("The last day on which it may have ended.") @Nullable
        LocalDate latestEnd,

        @NonNull @Description("Whether the source doubts the date or a part of it (EDTF's ? and %).")
        Boolean uncertain,

        @NonNull @Description("Whether the date or a part of it is an estimate (EDTF's ~ and %).")
        Boolean approximate,

        @NonNull
        @Description("Whether it is open: without a first day on which it may have begun, or without a last one on "
                + "which it may have ended. An event known only to be before June 2023 has no place of its own in a "
                + "list or a picture; `EventFilter.openDate` finds such events, or leaves them out.")
        Boolean open) {
    private static final int MOST_RECENT = 20_000;

    /** Archives have many events of one date, and an answer asks for many dates. */
    private static final LoadingCache<String, EventDate> RECENT =
            Caffeine.newBuilder().maximumSize(MOST_RECENT).build(EventDate::parsed);

    public static EventDate of(String expression) {
        return RECENT.get(expression);
    }

    private static EventDate parsed(String expression) {
        Edtf edtf = Edtf.parse(expression);
        Bounds bounds = edtf.bounds();
        return new EventDate(
                edtf,
                day(bounds.earliestBegin()),
                day(bounds.latestBegin()),
                day(bounds.earliestEnd()),
                day(bounds.latestEnd()),
                edtf.isUncertain(),
                edtf.isApproximate(),
                bounds.isOpen());
    }

    private static @Nullable LocalDate day(LocalDateTime moment) {
        boolean unbounded = moment.equals(LocalDateTime.MIN) || moment.equals(LocalDateTime.MAX);
        return unbounded ? null : moment.toLocalDate();
    }
}
