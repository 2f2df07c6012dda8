-- What the peers read beside Chancery's own tables: the names that they show, prepared as a good engineer would, so that they need no
-- look at the languages of each.
drop schema if exists bench cascade;
create schema bench;

create table bench.actor_name as
select actor.id, actor.kind,
       (select text from name where entry_id = actor.id order by language <> 'en', kind <> 'COMMON', ordinal limit 1) as name,
       -- Nobody stands above it: what the others do counts for it in the end.
       actor.kind <> 'PERSON' and not exists (
           select 1 from affiliation where member_id = actor.id and role = 'PART_OF' and not withdrawn) as is_last
from actor;

create table bench.place_name as
select id, (select text from name where entry_id = place.id order by language <> 'en', ordinal limit 1) as name from place;

create table bench.dispute_name as
select id, (select text from name where entry_id = dispute.id order by language <> 'en', ordinal limit 1) as name from dispute;

create table bench.topic_name as
select id, (select text from name where entry_id = topic.id order by language <> 'en', ordinal limit 1) as name from topic;

alter table bench.actor_name add primary key (id);
alter table bench.place_name add primary key (id);
alter table bench.dispute_name add primary key (id);
alter table bench.topic_name add primary key (id);
