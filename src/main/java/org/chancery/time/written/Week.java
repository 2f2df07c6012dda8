package org.chancery.time.written;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The day on which a week begins: that of a region, as CLDR has it, or Monday. */
record Week(DayOfWeek first) {
    static Week of(String language) {
        String region = ULocale.forLanguageTag(language).getCountry();
        int day = Calendar.getWeekDataForRegion(region.isEmpty() ? "001" : region).firstDayOfWeek;
        return new Week(day == Calendar.SUNDAY ? DayOfWeek.SUNDAY : DayOfWeek.of(day - 1));
    }

    LocalDate begin(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(first));
    }
}
