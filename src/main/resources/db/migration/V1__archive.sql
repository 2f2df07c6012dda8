-- The archive. Flyway owns this schema, Hibernate validates it.
--
-- Every record that has a name, a source or a page of its own is an *entry*: one number for all kinds, so that names and
-- citations hang on any of them with a real foreign key. Instants are UTC without a zone; '-infinity' and 'infinity'
-- stand for "no bound" and "not known".

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table dataset (
    id                  bigint generated always as identity primary key,
    key                 text not null unique,
    name                text not null,
    publisher           text,
    version             text,
    licence             text,
    citation            text,
    url                 text,
    -- What the data set claims to cover: an empty answer means something only inside of it.
    covers              text,
    covers_earliest     timestamp(3) not null default '-infinity',
    covers_latest       timestamp(3) not null default 'infinity',
    covers_description  text,
    completeness        text not null check (completeness in ('EXHAUSTIVE', 'SELECTIVE', 'SAMPLE', 'UNKNOWN')),
    -- The day on which the publisher stopped looking: what was open then is censored, not ended.
    censored_on         text,
    content_hash        text,
    loaded_at           timestamptz
);

create table entry (
    id            bigint generated always as identity primary key,
    kind          text not null check (kind in (
                      'STATE', 'ORGANIZATION', 'PERSON', 'ARMED_GROUP', 'AFFILIATION', 'PLACE', 'TOPIC', 'SOURCE', 'DISPUTE',
                      'MEETING', 'INCIDENT', 'STATEMENT', 'AGREEMENT', 'OCCASION')),
    dataset_id    bigint not null references dataset,
    -- The publisher's own stable key: what makes loading the same file twice change nothing.
    key           text not null,
    content_hash  text not null,
    unique (dataset_id, key)
);

create table name (
    id           bigint generated always as identity primary key,
    entry_id     bigint not null references entry on delete cascade,
    ordinal      integer not null,
    language     text not null,
    text         text not null check (text <> ''),
    folded       text not null,
    kind         text not null check (kind in ('OFFICIAL', 'COMMON', 'ALIAS', 'TRANSLITERATION', 'FORMER', 'ACRONYM')),
    during       text,
    valid_from   timestamp(3) not null default '-infinity',
    valid_until  timestamp(3) not null default 'infinity',
    unique (entry_id, ordinal)
);
create index name_folded_similar on name using gin (folded gin_trgm_ops);
create index name_folded_equal on name (folded);

create table source (
    id           bigint primary key references entry,
    title        text not null,
    publisher    text,
    url          text,
    published    text,
    language     text,
    -- Admiralty code: A (completely reliable) to F (cannot be judged).
    reliability  text check (reliability in ('A', 'B', 'C', 'D', 'E', 'F'))
);

create table citation (
    id         bigint generated always as identity primary key,
    entry_id   bigint not null references entry on delete cascade,
    ordinal    integer not null,
    -- Which part of the record it supports, as a path in it ('phases/0', 'participants/2'); empty: the whole record.
    part       text not null default '',
    source_id  bigint not null references source,
    locator    text,
    note       text,
    unique (entry_id, ordinal)
);
create index citation_source on citation (source_id, entry_id);

create table actor (
    id                 bigint primary key references entry,
    kind               text not null check (kind in ('STATE', 'ORGANIZATION', 'PERSON', 'ARMED_GROUP')),
    organization_kind  text,
    -- While a state or an organization existed, or a person lived, where it is known.
    during             text
);

create table actor_code (
    id bigint generated always as identity primary key,
    actor_id     bigint not null references actor on delete cascade,
    ordinal      integer not null,
    scheme       text not null,
    code         text not null,
    during       text,
    valid_from   timestamp(3) not null default '-infinity',
    valid_until  timestamp(3) not null default 'infinity',
    unique (actor_id, ordinal),
    -- A code may be handed on, but on one day it means one actor.
    exclude using gist (scheme with =, code with =, tsrange(valid_from, valid_until) with &&)
);

create table affiliation (
    id              bigint primary key references entry,
    member_id       bigint not null references actor,
    body_id         bigint not null references actor,
    role            text not null check (role in (
                        'HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'MINISTER',
                        'DEPUTY_MINISTER', 'AMBASSADOR', 'SPECIAL_ENVOY', 'ORGANIZATION_HEAD', 'MEMBER', 'ASSOCIATE_MEMBER',
                        'OBSERVER', 'DIALOGUE_PARTNER', 'CANDIDATE', 'SUSPENDED', 'PART_OF', 'SUCCESSOR')),
    title           text,
    during          text,
    earliest_begin  timestamp(3) not null default '-infinity',
    latest_begin    timestamp(3) not null default 'infinity',
    earliest_end    timestamp(3) not null default '-infinity',
    latest_end      timestamp(3) not null default 'infinity',
    -- Some offices are held by several at once (the captains regent of San Marino).
    shared          boolean not null default false,
    check (member_id <> body_id),
    -- Two cannot hold an exclusive office of one body at the same time, as far as both certainly hold it.
    exclude using gist (
        body_id with =, role with =,
        (case when latest_begin < earliest_end then tsrange(latest_begin, earliest_end) else 'empty' end) with &&
    ) where (not shared and role in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'ORGANIZATION_HEAD'))
);
create index affiliation_member on affiliation (member_id);
create index affiliation_body on affiliation (body_id, role);

create table place (
    id          bigint primary key references entry,
    country_id  bigint references actor,
    within_id   bigint references place,
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);
create index place_within on place (within_id);
create index place_country on place (country_id);
create index place_position on place (latitude, longitude);

create table topic (
    id  bigint primary key references entry
);

create table dispute (
    id                bigint primary key references entry,
    dataset_id        bigint not null references dataset,
    during            text not null,
    earliest_begin    timestamp(3) not null,
    latest_begin      timestamp(3) not null,
    earliest_end      timestamp(3) not null,
    latest_end        timestamp(3) not null,
    issues            text[] not null default '{}',
    settlement_means  text[] not null default '{}',
    description       text,
    -- No longer told by its publisher; kept, and left out of lists.
    withdrawn         boolean not null default false
);
create index dispute_chronological on dispute (earliest_begin, id) where not withdrawn;

create table dispute_party (
    id          bigint generated always as identity primary key,
    dispute_id  bigint not null references dispute on delete cascade,
    ordinal     integer not null,
    actor_id    bigint not null references actor,
    role        text not null check (role in ('PARTY', 'MEDIATOR', 'GUARANTOR', 'SUPPORTER')),
    side        text,
    during      text,
    unique (dispute_id, ordinal)
);
create index dispute_party_actor on dispute_party (actor_id, dispute_id);

create table dispute_phase (
    id              bigint generated always as identity primary key,
    dispute_id      bigint not null references dispute on delete cascade,
    ordinal         integer not null,
    during          text not null,
    earliest_begin  timestamp(3) not null,
    latest_begin    timestamp(3) not null,
    earliest_end    timestamp(3) not null,
    latest_end      timestamp(3) not null,
    intensity       text check (intensity in ('DISPUTE', 'NON_VIOLENT_CRISIS', 'VIOLENT_CRISIS', 'LIMITED_WAR', 'WAR')),
    stage           text check (stage in ('NEGOTIATION', 'ESCALATION', 'CEASEFIRE', 'SETTLED', 'DORMANT')),
    description     text,
    unique (dispute_id, ordinal)
);

create table event (
    id                bigint primary key references entry,
    dataset_id        bigint not null references dataset,
    type              text not null check (type in ('MEETING', 'INCIDENT', 'STATEMENT', 'AGREEMENT', 'OCCASION')),
    during            text not null,
    earliest_begin    timestamp(3) not null,
    latest_begin      timestamp(3) not null,
    earliest_end      timestamp(3) not null,
    latest_end        timestamp(3) not null,
    status            text not null check (status in (
                          'ANNOUNCED', 'HELD', 'REPORTED', 'RESCHEDULED', 'POSTPONED', 'MOVED_ONLINE', 'CANCELLED', 'DENIED')),
    place_id          bigint references place,
    part_of_id        bigint references event,
    margins_of_id     bigint references event,
    -- Admiralty code: 1 (confirmed) to 6 (cannot be judged).
    credibility       smallint check (credibility between 1 and 6),
    cameo_code        text,
    summary           text,
    -- No longer told by its publisher; kept, and left out of lists.
    withdrawn         boolean not null default false,
    -- Few events last, or are uncertain by, more than a year. Set apart, they let the search for what may have happened in a
    -- period begin a year before it, instead of at the beginning of history.
    enduring          boolean not null generated always as (latest_end > earliest_begin + interval '400 days') stored,
    check (earliest_begin <= latest_begin and earliest_end <= latest_end)
);
create index event_enduring on event (earliest_begin, id) where enduring and not withdrawn;
create index event_chronological on event (earliest_begin, id) where not withdrawn;
create index event_part_of on event (part_of_id) where part_of_id is not null;
create index event_margins_of on event (margins_of_id) where margins_of_id is not null;
create index event_place on event (place_id);

create table event_status (
    id bigint generated always as identity primary key,
    event_id   bigint not null references event on delete cascade,
    ordinal    integer not null,
    status     text not null,
    -- When it was said, as EDTF; the day of the news, not of the event.
    said_on    text,
    source_id  bigint references source,
    note       text,
    unique (event_id, ordinal)
);

create table meeting (
    id              bigint primary key references event,
    format          text check (format in (
                        'VISIT', 'BILATERAL_TALKS', 'SUMMIT', 'MINISTERIAL', 'CONFERENCE', 'CONSULTATION', 'NEGOTIATION', 'MEDIATION', 'CALL')),
    channel         text check (channel in ('IN_PERSON', 'VIDEO', 'PHONE', 'HYBRID')),
    visit_protocol  text check (visit_protocol in ('STATE', 'OFFICIAL', 'OFFICIAL_WORKING', 'WORKING', 'PRIVATE', 'TRANSIT'))
);

create table incident (
    id               bigint primary key references event,
    hostility        text check (hostility in ('NONE', 'THREAT', 'DISPLAY_OF_FORCE', 'USE_OF_FORCE', 'WAR')),
    fatalities_low   integer,
    fatalities_best  integer,
    fatalities_high  integer,
    injured_low      integer,
    injured_best     integer,
    injured_high     integer,
    displaced        integer,
    check (fatalities_low <= fatalities_best and fatalities_best <= fatalities_high),
    check (injured_low <= injured_best and injured_best <= injured_high)
);

create table statement (
    id      bigint primary key references event,
    medium  text
);

create table agreement (
    id            bigint primary key references event,
    signed_at_id  bigint references meeting,
    in_force      text
);
create index agreement_signed_at on agreement (signed_at_id);

create table occasion (
    id            bigint primary key references event,
    commemorates  text
);

create table participation (
    id               bigint generated always as identity primary key,
    event_id         bigint not null references event on delete cascade,
    ordinal          integer not null,
    actor_id         bigint not null references actor,
    on_behalf_of_id  bigint references actor,
    office           text,
    title            text,
    role             text not null check (role in (
                         'HOST', 'VISITOR', 'ORGANIZER', 'CHAIR', 'PARTICIPANT', 'MEDIATOR', 'OBSERVER', 'SIGNATORY', 'SPEAKER')),
    level            text check (level in (
                         'HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'MINISTER', 'DEPUTY_MINISTER', 'ENVOY', 'AMBASSADOR', 'OFFICIAL')),
    channel          text check (channel in ('IN_PERSON', 'VIDEO', 'PHONE', 'HYBRID')),
    unique (event_id, ordinal)
);
create index participation_actor on participation (actor_id, event_id);

-- Derived by the writer: one row for each actor that an event counts for (the participant, the body it acts for, that
-- body's parents). The event's bounds stand in the row, so that a pair question is an intersection of two ordered ranges.
create table event_party (
    actor_id          bigint not null references actor,
    earliest          timestamp(3) not null,
    event_id          bigint not null references event on delete cascade,
    participation_id  bigint not null references participation on delete cascade,
    participant_id    bigint not null references actor,
    latest            timestamp(3) not null,
    type              text not null,
    -- Whether the actor itself takes part, and not only somebody who acts for it.
    direct            boolean not null,
    role              text not null,
    level             text,
    enduring          boolean not null generated always as (latest > earliest + interval '400 days') stored,
    primary key (actor_id, earliest, event_id, participation_id) include (participant_id, latest, type)
);
create index event_party_enduring on event_party (actor_id, earliest, event_id) where enduring;
create index event_party_event on event_party (event_id);
create index event_party_participation on event_party (participation_id);

create table event_dispute (
    event_id    bigint not null references event on delete cascade,
    dispute_id  bigint not null references dispute on delete cascade,
    primary key (event_id, dispute_id)
);
create index event_dispute_dispute on event_dispute (dispute_id, event_id);

create table agenda_item (
    id bigint generated always as identity primary key,
    event_id    bigint not null references event on delete cascade,
    ordinal     integer not null,
    topic_id    bigint references topic,
    text        text,
    dispute_id  bigint references dispute,
    unique (event_id, ordinal),
    check (topic_id is not null or text is not null or dispute_id is not null)
);
create index agenda_item_topic on agenda_item (topic_id, event_id);

create table outcome (
    id bigint generated always as identity primary key,
    meeting_id  bigint not null references meeting on delete cascade,
    ordinal     integer not null,
    kind        text not null,
    text        text,
    event_id    bigint references event,
    unique (meeting_id, ordinal)
);

create table claim (
    id          bigint generated always as identity primary key,
    event_id    bigint not null references event on delete cascade,
    ordinal     integer not null,
    property    text not null,
    value       text not null,
    -- Whether the record holds this value to be true; of one property several claims may be compatible with the accepted value.
    accepted    boolean not null,
    claimed_by_id bigint references actor,
    source_id   bigint not null references source,
    locator     text,
    said_on     text,
    credibility smallint check (credibility between 1 and 6),
    note        text,
    unique (event_id, ordinal)
);
