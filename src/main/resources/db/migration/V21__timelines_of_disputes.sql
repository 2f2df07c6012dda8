-- The timeline of a dispute was searched event by event, or by reading all events of all disputes. Now each dispute has its
-- events in order, as `event_party` has them for each actor: those that clients see, with what merged records tell of them.
-- Derived with `event_party`, in the same transaction.
create table dispute_event (
    dispute_id      bigint not null references dispute on delete cascade,
    earliest        timestamp(3) not null,
    event_id        bigint not null references event on delete cascade,
    latest          timestamp(3) not null,
    type            text not null,
    duration_class  smallint not null generated always as (case
        when latest <= earliest + interval '1 day' then 0
        when latest <= earliest + interval '8 days' then 1
        when latest <= earliest + interval '32 days' then 2
        when latest <= earliest + interval '128 days' then 3
        when latest <= earliest + interval '400 days' then 4
        else 5 end) stored,
    primary key (dispute_id, earliest, event_id) include (latest, type)
);

insert into dispute_event (dispute_id, earliest, event_id, latest, type)
select distinct told.dispute_id, event.earliest_begin, event.id, event.latest_end, event.type
from event_dispute told
join event record on record.id = told.event_id and not record.withdrawn
join event on event.id = coalesce(record.same_as_id, record.id) and not event.withdrawn
order by 1, 2, 3;

create index dispute_event_event on dispute_event (event_id);
create index dispute_event_lasting on dispute_event (dispute_id, duration_class, earliest, event_id)
    include (latest, type)
    where duration_class > 0;
analyze dispute_event;
