import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Two states and the years in which they have at least as many meetings as a page has; or a state, as both of them. */
record Pair(long a, long b, int since, int until, String codeA, String codeB) {
    private static final int MOST = 400;

    /**
     * The pairs of an archive in an order without any pattern. A small archive has few pairs with a full page in one
     * year: there, the years of a question are more. Pairs with a meeting of which it is hardly known when it was are
     * left out: it may have been in any year, and to know that would cost the peers another look.
     */
    private static final String SELECTION = """
            with party as materialized (
                select distinct event_party.actor_id, event_party.event_id, actor_code.code,
                       extract(year from event_party.earliest)::int as year
                from event_party
                join actor on actor.id = event_party.actor_id and actor.kind = 'STATE'
                join actor_code on actor_code.actor_id = actor.id and actor_code.scheme = 'ISO3166_ALPHA2'
                where event_party.type = 'MEETING' and event_party.direct
            ), met as (
                select a.actor_id as a, b.actor_id as b, a.year / years * years as since, years,
                       a.code as code_a, b.code as code_b
                from party a
                join party b on b.event_id = a.event_id and b.actor_id > a.actor_id
                cross join (values (1), (5), (20)) span (years)
                group by 1, 2, 3, 4, 5, 6
                having count(*) >= 20
            )
            select a, b, since, since + years, code_a, code_b from met
            where not exists (
                select from event_party pa join event_party pb on pb.event_id = pa.event_id and pb.duration_class = 5
                where pa.actor_id = a and pb.actor_id = b and pa.duration_class = 5 and pa.type = 'MEETING')
            order by years, md5(a || ':' || b || ':' || since)
            limit %d""".formatted(MOST);

    /** States with a page of 200 in these years, one as both, in an order without any pattern. */
    private static final String OF_ONE = """
            select actor_code.actor_id, actor_code.actor_id, since, since + years, actor_code.code, actor_code.code
            from (
                select actor_id, extract(year from earliest)::int / years * years as since, years
                from event_party
                cross join (values (1), (5), (20), (100)) span (years)
                where type = 'MEETING' and direct and isfinite(earliest)
                group by 1, 2, 3
                having count(distinct event_id) >= 200
            ) full_page
            join actor_code on actor_code.actor_id = full_page.actor_id and actor_code.scheme = 'ISO3166_ALPHA2'
            join actor on actor.id = full_page.actor_id and actor.kind = 'STATE'
            order by years, md5(actor_code.code || ':' || since)
            limit %d""".formatted(MOST);

    static List<Pair> of(Database database) throws SQLException {
        return read(database, SELECTION);
    }

    static List<Pair> ofOne(Database database) throws SQLException {
        return read(database, OF_ONE);
    }

    private static List<Pair> read(Database database, String selection) throws SQLException {
        return database.rows(selection).stream().map(Pair::of).toList();
    }

    private static Pair of(List<String> row) {
        return new Pair(
                Long.parseLong(row.get(0)),
                Long.parseLong(row.get(1)),
                Integer.parseInt(row.get(2)),
                Integer.parseInt(row.get(3)),
                row.get(4),
                row.get(5));
    }

    /** As EDTF. */
    private String years() {
        return until == since + 1 ? Integer.toString(since) : since + "/" + (until - 1);
    }

    /** The values of the variables of a question about the pair, or about the first of the two. */
    Map<String, String> variables(Dialect dialect) {
        return dialect == Dialect.CHANCERY
                ? Map.of("a", "iso3166:" + codeA, "b", "iso3166:" + codeB, "years", years())
                : Map.of(
                        "a",
                        Long.toString(a),
                        "b",
                        Long.toString(b),
                        "since",
                        since + "-01-01",
                        "until",
                        until + "-01-01");
    }

    Request asRest() {
        return Request.get("/meetings?a=%d&b=%d&since=%d-01-01&until=%d-01-01".formatted(a, b, since, until));
    }
}
