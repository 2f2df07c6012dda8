package org.chancery.ingest.format.gdelt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.ingest.input.PublishedTable;

/** The columns of exports of events, in their order. */
final class Columns {
    static final List<String> EVENTS = List.of(
            "GLOBALEVENTID",
            "SQLDATE",
            "MonthYear",
            "Year",
            "FractionDate",
            "Actor1Code",
            "Actor1Name",
            "Actor1CountryCode",
            "Actor1KnownGroupCode",
            "Actor1EthnicCode",
            "Actor1Religion1Code",
            "Actor1Religion2Code",
            "Actor1Type1Code",
            "Actor1Type2Code",
            "Actor1Type3Code",
            "Actor2Code",
            "Actor2Name",
            "Actor2CountryCode",
            "Actor2KnownGroupCode",
            "Actor2EthnicCode",
            "Actor2Religion1Code",
            "Actor2Religion2Code",
            "Actor2Type1Code",
            "Actor2Type2Code",
            "Actor2Type3Code",
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone",
            "Actor1Geo_Type",
            "Actor1Geo_FullName",
            "Actor1Geo_CountryCode",
            "Actor1Geo_ADM1Code",
            "Actor1Geo_ADM2Code",
            "Actor1Geo_Lat",
            "Actor1Geo_Long",
            "Actor1Geo_FeatureID",
            "Actor2Geo_Type",
            "Actor2Geo_FullName",
            "Actor2Geo_CountryCode",
            "Actor2Geo_ADM1Code",
            "Actor2Geo_ADM2Code",
            "Actor2Geo_Lat",
            "Actor2Geo_Long",
            "Actor2Geo_FeatureID",
            "ActionGeo_Type",
            "ActionGeo_FullName",
            "ActionGeo_CountryCode",
            "ActionGeo_ADM1Code",
            "ActionGeo_ADM2Code",
            "ActionGeo_Lat",
            "ActionGeo_Long",
            "ActionGeo_FeatureID",
            "DATEADDED",
            "SOURCEURL");

    /** GDELT 1.0 has no districts, and before April 2013 no addresses. */
    static final List<String> FIRST_EVENTS =
            EVENTS.stream().filter(column -> !column.endsWith("ADM2Code")).toList();

    static final List<String> EARLIEST_EVENTS =
            FIRST_EVENTS.stream().filter(column -> !column.equals("SOURCEURL")).toList();

    private static final List<String> MARKS = List.of("GLOBALEVENTID", "SQLDATE", "EventRootCode", "Actor1CountryCode");

    /** An export with a header, as a query of the publisher's database gives it. */
    static final PublishedTable NAMED = new PublishedTable(
            MARKS,
            List.of("GLOBALEVENTID", "SQLDATE", "EventRootCode", "Actor1CountryCode", "Actor2CountryCode"),
            List.of(
                    "EventCode",
                    "GoldsteinScale",
                    "NumMentions",
                    "ActionGeo_FullName",
                    "ActionGeo_CountryCode",
                    "ActionGeo_Lat",
                    "ActionGeo_Long",
                    "DATEADDED",
                    "SOURCEURL"),
            EVENTS.stream().collect(Collectors.toMap(column -> column.toLowerCase(Locale.ROOT), column -> column)),
            List.of());

    private Columns() {}
}
