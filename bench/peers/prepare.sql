-- What the peers read beside Chancery's own tables: the names that they show, prepared as a good engineer would, so that they need no
-- look at the languages of each; and what PostGraphile makes its schema of.
create schema if not exists bench;

create table if not exists bench.actor_name as
select actor.id, actor.kind,
       (select text from name where entry_id = actor.id
        order by language <> 'en', kind <> 'COMMON', ordinal limit 1) as name
from actor;
alter table bench.actor_name drop constraint if exists actor_name_pkey, add primary key (id);

create table if not exists bench.place_name as
select place.id, (select text from name where entry_id = place.id order by language <> 'en', ordinal limit 1) as name
from place;
alter table bench.place_name drop constraint if exists place_name_pkey, add primary key (id);
