-- Archives of others: what their records say beyond a dossier's, who in them is the same, and how an import went on.

-- A data set covers an event only if one of its actors takes part and the type is among its types; none given: any.
alter table dataset add column covers_types text[] not null default '{}';
create table dataset_actor (
    dataset_id  bigint not null references dataset on delete cascade,
    actor_id    bigint not null references actor,
    primary key (dataset_id, actor_id)
);

-- Two data sets may tell of one actor or of one happening. Each keeps its record; the second points to the first.
-- What points nowhere is what clients see.
alter table actor add column same_as_id bigint references actor check (same_as_id <> id);
create index actor_same_as on actor (same_as_id) where same_as_id is not null;
alter table event add column same_as_id bigint references event check (same_as_id <> id);
create index event_same_as on event (same_as_id) where same_as_id is not null;

-- Which records tell of what clients see as one event: its own, and those joined to it.
create view telling as
    select id as event_id, id as record_id, dataset_id from event where same_as_id is null
    union all
    select same_as_id, id, dataset_id from event where same_as_id is not null and not withdrawn;

-- Every such decision, so that a person can look at it, make it and take it back.
create table identity (
    id          bigint generated always as identity primary key,
    kind        text not null check (kind in ('ACTOR', 'EVENT')),
    kept_id     bigint not null references entry,
    joined_id   bigint not null references entry,
    -- DOUBTFUL waits for a person; JOINED holds; UNDONE and REJECTED are not proposed again.
    state       text not null check (state in ('JOINED', 'DOUBTFUL', 'UNDONE', 'REJECTED')),
    reasons     text[] not null,
    found_at    timestamptz not null default now(),
    decided_at  timestamptz,
    decided_by  text,
    unique (kept_id, joined_id),
    check (kept_id <> joined_id)
);
create index identity_joined on identity (joined_id);

-- What is still to be compared with other data sets: records of higher numbers, and those changed since.
alter table dataset add column compared_up_to bigint not null default 0;
create table changed_record (
    entry_id  bigint primary key references entry on delete cascade
);

-- PostgreSQL named the old constraints.
do $$
declare
    old record;
begin
    for old in select conrelid::regclass as relation, conname from pg_constraint
               where conrelid in ('actor_code'::regclass, 'affiliation'::regclass) and contype = 'x'
    loop
        execute format('alter table %s drop constraint %I', old.relation, old.conname);
    end loop;
end $$;

-- A code means one actor on one day, and an office has one holder at a time, as far as one data set says: two may disagree.
alter table actor_code add column dataset_id bigint references dataset;
update actor_code set dataset_id = entry.dataset_id from entry where entry.id = actor_id;
alter table actor_code alter column dataset_id set not null;
alter table actor_code add constraint actor_code_means_one
    exclude using gist (dataset_id with =, scheme with =, code with =, tsrange(valid_from, valid_until) with &&);
create index actor_code_code on actor_code (scheme, upper(code));

alter table affiliation add column dataset_id bigint references dataset;
update affiliation set dataset_id = entry.dataset_id from entry where entry.id = affiliation.id;
alter table affiliation alter column dataset_id set not null;
-- No longer told by its publisher; kept, and nobody is counted for a body by it.
alter table affiliation add column withdrawn boolean not null default false;
-- The day on which the publisher stopped looking at what was then still open: censored, not ended.
alter table affiliation add column censored_on text;
alter table affiliation add constraint affiliation_one_holder exclude using gist (
    dataset_id with =, body_id with =, role with =,
    (case when latest_begin < earliest_end then tsrange(latest_begin, earliest_end) else 'empty' end) with &&
) where (not shared and not withdrawn
         and role in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'ORGANIZATION_HEAD'));

alter table dispute
    add column censored_on text,
    add column hostility text check (hostility in ('NONE', 'THREAT', 'DISPLAY_OF_FORCE', 'USE_OF_FORCE', 'WAR')),
    add column fatalities_low integer,
    add column fatalities_best integer,
    add column fatalities_high integer,
    add check (fatalities_low <= fatalities_best and fatalities_best <= fatalities_high),
    add check (fatalities_low <= fatalities_high);
alter table dispute_party
    add column hostility text check (hostility in ('NONE', 'THREAT', 'DISPLAY_OF_FORCE', 'USE_OF_FORCE', 'WAR')),
    add column fatalities_low integer,
    add column fatalities_best integer,
    add column fatalities_high integer,
    add check (fatalities_low <= fatalities_best and fatalities_best <= fatalities_high),
    add check (fatalities_low <= fatalities_high);

-- How each report of an event was coded in a scheme of event codes.
create table coding (
    id         bigint generated always as identity primary key,
    event_id   bigint not null references event on delete cascade,
    ordinal    integer not null,
    scheme     text not null check (scheme in ('CAMEO', 'MID_ACTION', 'UCDP_VIOLENCE')),
    code       text not null,
    -- The Goldstein score of a CAMEO code: -10 (hostile) to 10 (cooperative).
    score      double precision,
    mentions   integer,
    source_id  bigint not null references source,
    locator    text,
    unique (event_id, ordinal)
);

-- The stays of a journey, in the order of travel.
create table leg (
    id          bigint generated always as identity primary key,
    meeting_id  bigint not null references meeting on delete cascade,
    ordinal     integer not null,
    place_id    bigint not null references place,
    during      text,
    unique (meeting_id, ordinal)
);
create index leg_place on leg (place_id, meeting_id);

-- How far an import came: one that was cut off goes on from its last batch.
create table import_run (
    id            bigint generated always as identity primary key,
    dataset_key   text not null,
    -- Of the bytes of all files and of the options that matter: another file is another run.
    fingerprint   text not null,
    state         text not null check (state in ('RUNNING', 'DONE')),
    batches_done  integer not null default 0,
    -- The report so far.
    report        jsonb,
    started_at    timestamptz not null default now(),
    finished_at   timestamptz
);
create index import_run_dataset on import_run (dataset_key, id);

-- Links to events that came later in the same import; they are set, and go, at its end.
create table import_link (
    event_id         bigint not null references event on delete cascade,
    ordinal          integer not null,
    dataset_id       bigint not null references dataset on delete cascade,
    link             text not null check (link in ('PART_OF', 'ON_THE_MARGINS_OF', 'SIGNED_AT', 'OUTCOME')),
    key              text not null,
    outcome_ordinal  integer,
    primary key (event_id, ordinal)
);
create index import_link_dataset on import_link (dataset_id, key);
