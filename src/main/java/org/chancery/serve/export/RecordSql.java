package org.chancery.serve.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.record.RecordKind;
import org.chancery.record.event.Credibility;

/**
 * The SQL that makes of each record the object that a line of JSON Lines has, with ids of entries where the line has
 * keys.
 */
final class RecordSql {
    /** Where a part of a record has citations of its own. */
    private static final String CITATIONS = """
            (select json_agg(json_build_object('source', c.source_id, 'locator', c.locator, 'note', c.note) order by c.ordinal)
             from citation c where c.entry_id = n.id and c.part = %s)""";

    private static final String NAMES = """
            (select json_agg(json_build_object('language', a.language, 'text', a.text, 'kind', nullif(a.kind, 'COMMON'),
                                               'during', a.during) order by a.ordinal)
             from name a where a.entry_id = n.id)""";

    /** English, else the first: a state has names in a hundred languages, and a table shows one. */
    private static final String ONE_NAME = """
            (select json_agg(json_build_object('language', a.language, 'text', a.text))
             from (select language, text from name where entry_id = n.id order by language <> 'en', ordinal limit 1) a)""";

    private static final String FATALITIES = """
            case when coalesce({0}.fatalities_low, {0}.fatalities_best, {0}.fatalities_high) is not null then json_build_object(
                'low', {0}.fatalities_low, 'best', {0}.fatalities_best, 'high', {0}.fatalities_high) end""";

    private static final String EVENT = """
            select n.id, n.dataset_id, json_build_object(
              'key', n.key, 'type', e.type,
              'titles', (select json_object_agg(a.language, a.text order by a.ordinal) from name a where a.entry_id = n.id),
              'summary', e.summary, 'date', e.during, 'status', e.status,
              'statusHistory', (
                  select json_agg(json_build_object('status', s.status, 'saidOn', s.said_on, 'source', s.source_id,
                                                    'locator', c.locator, 'note', s.note) order by s.ordinal)
                  from event_status s left join citation c
                       on c.entry_id = n.id and c.part = 'statusHistory/' || s.ordinal
                  where s.event_id = n.id),
              'place', e.place_id, 'partOf', e.part_of_id, 'onTheMarginsOf', e.margins_of_id,
              'credibility', $CREDIBILITY[e.credibility], 'cameoCode', e.cameo_code,
              'about', (select json_agg(d.dispute_id order by d.dispute_id) from event_dispute d
                        where d.event_id = n.id and not exists (
                            select 1 from agenda_item i where i.event_id = n.id and i.dispute_id = d.dispute_id)),
              'agenda', (select json_agg(json_build_object('topic', i.topic_id, 'text', i.text, 'dispute', i.dispute_id)
                                         order by i.ordinal) from agenda_item i where i.event_id = n.id),
              'participants', (
                  select json_agg(json_build_object('actor', p.actor_id, 'onBehalfOf', p.on_behalf_of_id, 'office', p.office,
                             'title', p.title, 'role', p.role, 'level', p.level, 'channel', p.channel,
                             'citations', $PARTICIPANT_CITATIONS) order by p.ordinal)
                  from participation p where p.event_id = n.id),
              'citations', $CITATIONS,
              'claims', (
                  select json_agg(json_build_object('property', c.property, 'value', c.value, 'accepted', c.accepted,
                             'claimedBy', c.claimed_by_id, 'source', c.source_id, 'locator', c.locator, 'saidOn', c.said_on,
                             'credibility', $CREDIBILITY[c.credibility], 'note', c.note) order by c.ordinal)
                  from claim c where c.event_id = n.id),
              'codings', (
                  select json_agg(json_build_object('scheme', c.scheme, 'code', c.code, 'score', c.score,
                             'mentions', c.mentions, 'source', c.source_id, 'locator', c.locator) order by c.ordinal)
                  from coding c where c.event_id = n.id),
              'meeting', case when m.id is not null then json_build_object('format', m.format, 'channel', m.channel,
                  'visitProtocol', m.visit_protocol,
                  'legs', (select json_agg(json_build_object('place', l.place_id, 'during', l.during) order by l.ordinal)
                           from leg l where l.meeting_id = n.id),
                  'outcomes', (select json_agg(json_build_object('kind', o.kind, 'text', o.text, 'event', o.event_id)
                                               order by o.ordinal) from outcome o where o.meeting_id = n.id)) end,
              'incident', case when i.id is not null then json_build_object('hostility', i.hostility,
                  'fatalities', $INCIDENT_FATALITIES,
                  'injured', case when coalesce(i.injured_low, i.injured_best, i.injured_high) is not null
                      then json_build_object('low', i.injured_low, 'best', i.injured_best, 'high', i.injured_high) end,
                  'displaced', i.displaced) end,
              'statement', case when s.medium is not null then json_build_object('medium', s.medium) end,
              'agreement', case when coalesce(a.signed_at_id::text, a.in_force) is not null
                  then json_build_object('signedAt', a.signed_at_id, 'inForce', a.in_force) end,
              'occasion', case when o.commemorates is not null
                  then json_build_object('commemorates', o.commemorates) end)::text
            from entry n join event e on e.id = n.id
            left join meeting m on m.id = n.id left join incident i on i.id = n.id left join statement s on s.id = n.id
            left join agreement a on a.id = n.id left join occasion o on o.id = n.id
            where n.id = any(:ids)""";

    private static final String DISPUTE = """
            select n.id, n.dataset_id, json_build_object(
              'key', n.key, 'names', $NAMES, 'during', d.during, 'censoredOn', d.censored_on, 'hostility', d.hostility,
              'fatalities', $DISPUTE_FATALITIES, 'issues', d.issues, 'settlementMeans', d.settlement_means,
              'parties', (
                  select json_agg(json_build_object('actor', p.actor_id, 'role', p.role, 'side', p.side, 'during', p.during,
                             'hostility', p.hostility, 'fatalities', $PARTY_FATALITIES,
                             'citations', $PARTY_CITATIONS) order by p.ordinal)
                  from dispute_party p where p.dispute_id = n.id),
              'phases', (
                  select json_agg(json_build_object('during', p.during, 'intensity', p.intensity, 'stage', p.stage,
                             'description', p.description, 'citations', $PHASE_CITATIONS) order by p.ordinal)
                  from dispute_phase p where p.dispute_id = n.id),
              'description', d.description, 'citations', $CITATIONS)::text
            from entry n join dispute d on d.id = n.id where n.id = any(:ids)""";

    private static final String ACTOR = """
            select n.id, n.dataset_id, json_build_object(
              'key', n.key, 'kind', a.kind, 'organizationKind', a.organization_kind, 'during', a.during, 'names', $NAMES,
              'codes', (select json_agg(json_build_object('scheme', c.scheme, 'code', c.code, 'during', c.during)
                                        order by c.ordinal) from actor_code c where c.actor_id = n.id),
              'citations', $CITATIONS)::text
            from entry n join actor a on a.id = n.id where n.id = any(:ids)""";

    /** Asked for by their members. */
    static final String AFFILIATIONS = filled("""
            select n.id, n.dataset_id, json_build_object(
              'key', n.key, 'member', a.member_id, 'body', a.body_id, 'role', a.role, 'title', a.title,
              'during', a.during, 'censoredOn', a.censored_on, 'shared', nullif(a.shared, false),
              'citations', $CITATIONS)::text
            from entry n join affiliation a on a.id = n.id
            where a.member_id = any(:ids) and not a.withdrawn and a.during is not null order by n.id""");

    private static final String PLACE = """
            select n.id, n.dataset_id, json_build_object(
              'key', n.key, 'names', $NAMES, 'country', p.country_id, 'within', p.within_id,
              'latitude', p.latitude, 'longitude', p.longitude)::text
            from entry n join place p on p.id = n.id where n.id = any(:ids)""";

    private static final String TOPIC = """
            select n.id, n.dataset_id, json_build_object('key', n.key, 'names', $NAMES)::text
            from entry n where n.id = any(:ids)""";

    private static final String SOURCE = """
            select n.id, n.dataset_id, json_build_object(
              'key', n.key, 'title', s.title, 'publisher', s.publisher, 'url', s.url, 'published', s.published,
              'language', s.language, 'reliability', s.reliability)::text
            from entry n join source s on s.id = n.id where n.id = any(:ids)""";

    private static final Map<RecordKind, String> OF_KINDS = Map.of(
            RecordKind.EVENT, EVENT,
            RecordKind.DISPUTE, DISPUTE,
            RecordKind.ACTOR, ACTOR,
            RecordKind.PLACE, PLACE,
            RecordKind.TOPIC, TOPIC,
            RecordKind.SOURCE, SOURCE);

    private static final Map<RecordKind, String> WHOLE = all(NAMES);
    private static final Map<RecordKind, String> WITH_ONE_NAME = all(ONE_NAME);

    private RecordSql() {}

    /** The statement for the records of this kind with the ids {@code :ids}. */
    static String of(RecordKind kind) {
        return of(WHOLE, kind);
    }

    /** The same, with one of the names of each record. */
    static String withOneName(RecordKind kind) {
        return of(WITH_ONE_NAME, kind);
    }

    private static String of(Map<RecordKind, String> statements, RecordKind kind) {
        String sql = statements.get(kind);
        if (sql == null) {
            throw new IllegalArgumentException("No records of kind " + kind);
        }
        return sql;
    }

    private static Map<RecordKind, String> all(String names) {
        return OF_KINDS.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, kind -> filled(kind.getValue().replace("$NAMES", names))));
    }

    private static String filled(String sql) {
        return sql.replace("$PARTICIPANT_CITATIONS", CITATIONS.formatted("'participants/' || p.ordinal"))
                .replace("$PARTY_CITATIONS", CITATIONS.formatted("'parties/' || p.ordinal"))
                .replace("$PHASE_CITATIONS", CITATIONS.formatted("'phases/' || p.ordinal"))
                .replace("$CITATIONS", CITATIONS.formatted("''"))
                .replace("$INCIDENT_FATALITIES", FATALITIES.replace("{0}", "i"))
                .replace("$DISPUTE_FATALITIES", FATALITIES.replace("{0}", "d"))
                .replace("$PARTY_FATALITIES", FATALITIES.replace("{0}", "p"))
                .replace(
                        "$CREDIBILITY",
                        Arrays.stream(Credibility.values())
                                .sorted(Comparator.comparingInt(Credibility::grade))
                                .map(credibility -> "'" + credibility.name() + "'")
                                .collect(Collectors.joining(", ", "(array[", "])")));
    }
}
