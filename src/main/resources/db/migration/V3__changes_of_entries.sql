-- How often a record has changed, and when last: a calendar that follows an event needs both.
alter table entry
    add column revision    integer not null default 0,
    add column changed_at  timestamptz not null default now();

-- Loading the same record again changes nothing, and fires nothing. What is withdrawn loses its hash, and so changes.
create function entry_changed() returns trigger language plpgsql as $$
begin
    new.revision := old.revision + 1;
    new.changed_at := now();
    return new;
end $$;
create trigger entry_changed before update on entry
    for each row when (old.content_hash is distinct from new.content_hash) execute function entry_changed();

-- What clients see as one event changes with each record that is joined to it.
create function joined_entry_changed() returns trigger language plpgsql as $$
begin
    update entry set revision = revision + 1, changed_at = now()
    where id = (select same_as_id from event where event.id = new.id);
    return null;
end $$;
create trigger joined_entry_changed after update on entry
    for each row when (old.content_hash is distinct from new.content_hash) execute function joined_entry_changed();

create function event_joined() returns trigger language plpgsql as $$
begin
    update entry set revision = revision + 1, changed_at = now()
    where id in (new.id, old.same_as_id, new.same_as_id);
    return null;
end $$;
create trigger event_joined after update of same_as_id on event
    for each row when (old.same_as_id is distinct from new.same_as_id) execute function event_joined();
