-- A search for what two actors had in common looked each event of the one up among those of the other, though most are not
-- there. Each row now tells by bits who else takes part in its event, as far as 64 bits can: the bit of an actor is its id
-- modulo 64. Where the other's bit is missing, the other does not take part; where it is set, somebody with that bit does.
-- Rows of which this is not known have all bits.
create table event_party_with_company (like event_party including defaults including constraints including generated
    including storage);
alter table event_party_with_company add column company bigint not null default -1;

insert into event_party_with_company (
    actor_id, earliest, event_id, participation_id, participant_id, latest, type, direct, role, level, company)
select actor_id, earliest, event_id, participation_id, participant_id, latest, type, direct, role, level,
       bit_or(1::bigint << (actor_id % 64)::integer) over (partition by event_id)
from event_party
order by actor_id, earliest, event_id, participation_id;

drop table event_party;
alter table event_party_with_company rename to event_party;

alter table event_party add constraint event_party_pkey primary key (participation_id, actor_id);
create index event_party_event on event_party (event_id);
create index event_party_timeline on event_party (actor_id, earliest, event_id)
    include (participant_id, latest, type, direct, role, level, company);
create index event_party_lasting on event_party (actor_id, duration_class, earliest, event_id)
    include (participant_id, latest, type, direct, role, level, company)
    where duration_class > 0;
alter table event_party alter column actor_id set statistics 1000;
analyze event_party;
