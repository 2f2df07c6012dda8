package org.chancery.contract;

import static org.chancery.contract.Attack.ANSWERED;
import static org.chancery.contract.Attack.document;
import static org.chancery.contract.Attack.parts;
import static org.chancery.contract.Attack.raw;
import static org.chancery.contract.Attack.with;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.graphql.GlobalId;

/** Attacks by numbers, lists, ids, cursors and dates. */
final class ValueAttacks {
    private static final String BAD = "BAD_QUERY";
    private static final String TOO_COMPLEX = "QUERY_TOO_COMPLEX";
    private static final String NEAR =
            "{ timeline(filter: {near: {latitude: %s, longitude: 0, kilometres: 1}}) { totalCount } }";
    private static final String NEAR_VARIABLE =
            "query($v: Float!) { timeline(filter: {near: {latitude: $v, longitude: 0, kilometres: 1}}) { "
                    + "totalCount } }";
    private static final String FIRST = "{ timeline(first: %s) { totalCount } }";
    private static final String FIRST_VARIABLE = "query($v: Int) { timeline(first: $v) { totalCount } }";
    private static final String DURING = "query($v: EDTF) { timeline(filter: {during: $v}) { totalCount } }";
    private static final String INVOLVING = "query($v: [ActorRef!]) { %s }";

    private ValueAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(numbers(), lists(), ids(), dates()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> numbers() {
        String digits = "9".repeat(90_000);
        return Stream.of(
                document("a latitude of 1e400", BAD, NEAR.formatted("1e400")),
                document("a latitude of -1e400", BAD, NEAR.formatted("-1e400")),
                document("a latitude of 1e1000000000", BAD, NEAR.formatted("1e1000000000")),
                document("a latitude of 1e-1000000000", ANSWERED, NEAR.formatted("1e-1000000000")),
                document("a latitude of 1e99999999999", BAD, NEAR.formatted("1e99999999999")),
                document("a latitude of 90,000 digits", BAD, NEAR.formatted(digits)),
                document("a latitude of 90,000 decimals", BAD, NEAR.formatted("0." + digits)),
                raw("a latitude of 1e400 as a variable", BAD, NEAR_VARIABLE, "{\"v\": 1e400}"),
                raw("a latitude of NaN as a variable", "BAD_REQUEST", NEAR_VARIABLE, "{\"v\": NaN}"),
                with("a latitude of \"NaN\"", BAD, NEAR_VARIABLE, Map.of("v", "NaN")),
                document("a page of 1e1000000000", BAD, FIRST.formatted("1e1000000000")),
                document("a page of 90,000 digits", BAD, FIRST.formatted(digits)),
                document("a page of 900 digits", BAD, FIRST.formatted(digits.substring(0, 900))),
                raw("a page of 1e1000000000 as a variable", BAD, FIRST_VARIABLE, "{\"v\": 1e1000000000}"),
                raw("a page of 90,000 digits as a variable", "BAD_REQUEST", FIRST_VARIABLE, "{\"v\": " + digits + "}"));
    }

    private static Stream<Attack> lists() {
        return Stream.of(
                document(
                        "3,900 references",
                        "BAD_ARGUMENT",
                        "{ timeline(filter: {involving: [" + "\"a\" ".repeat(3_900) + "]}) { totalCount } }"),
                with(
                        "201 references",
                        "BAD_ARGUMENT",
                        INVOLVING.formatted("timeline(filter: {involving: $v}) { totalCount }"),
                        Map.of("v", Collections.nCopies(201, "Russia"))),
                with(
                        "10,000 references in a variable, used 100 times",
                        TOO_COMPLEX,
                        INVOLVING.formatted(
                                parts(100, i -> "a" + i + ": timeline(filter: {involving: $v}) { totalCount }")),
                        Map.of("v", Collections.nCopies(10_000, "Russia"))),
                with(
                        "200 times the same status",
                        ANSWERED,
                        "query($v: [EventStatus!]) { timeline(filter: {statuses: $v}) { totalCount } }",
                        Map.of("v", Collections.nCopies(200, "HELD"))),
                with(
                        "5,000 keys to count by",
                        TOO_COMPLEX,
                        "query($v: [StatisticsKey!]!) { statistics(by: $v) { eventCount } }",
                        Map.of("v", Collections.nCopies(5_000, "PAIR"))),
                raw(
                        "variables 900 lists deep",
                        "BAD_REQUEST",
                        FIRST_VARIABLE,
                        "{\"v\": " + "[".repeat(1_100) + "]".repeat(1_100) + "}"));
    }

    private static Stream<Attack> ids() {
        String nodes = "query($v: [ID!]!) { nodes(ids: $v) { id } }";
        return Stream.of(
                with(
                        "200 forged ids",
                        ANSWERED,
                        nodes,
                        Map.of("v", Collections.nCopies(200, GlobalId.of("Meeting", 999_999_999_999L)))),
                with("10,000 ids", "PAGE_TOO_LARGE", nodes, Map.of("v", Collections.nCopies(10_000, "x"))),
                with(
                        "an id of 200,000 characters",
                        "BAD_ID",
                        "query($v: ID!) { node(id: $v) { id } }",
                        Map.of("v", "T".repeat(200_000))),
                with(
                        "a cursor of 200,000 characters",
                        "BAD_CURSOR",
                        "query($v: String) { timeline(after: $v) { totalCount } }",
                        Map.of("v", "T".repeat(200_000))),
                with(
                        "1,000 times the same long cursor",
                        TOO_COMPLEX,
                        "query($v: String) { " + parts(1_000 / 4, i -> "a" + i + ": timeline(after: $v) { totalCount }")
                                + " }",
                        Map.of("v", "T".repeat(200_000))));
    }

    private static Stream<Attack> dates() {
        return Stream.of(
                        "Y1E999999999",
                        "Y" + "9".repeat(199),
                        "[" + "XXXX,".repeat(39) + "XXXX",
                        "{" + "2001..2002,".repeat(18) + "2003",
                        "?-".repeat(100),
                        "..".repeat(100),
                        "2".repeat(200_000),
                        "2023-06-05T23:59:59+99:99",
                        "XXXX-XX-XX/XXXX-XX-XX/XXXX-XX-XX")
                .map(date -> with(
                        "the date " + date.substring(0, Math.min(30, date.length())),
                        "BAD_DATE",
                        DURING,
                        Map.of("v", date)));
    }
}
