-- The names that the documentation uses: records of one event, and records that are canonical or merged.
alter view telling rename to event_record;

alter table identity rename column kept_id to canonical_id;
alter table identity rename column joined_id to merged_id;
alter index identity_joined rename to identity_merged;
alter table identity drop constraint identity_state_check;
update identity set state = 'MERGED' where state = 'JOINED';
alter table identity
    add constraint identity_state_check check (state in ('MERGED', 'DOUBTFUL', 'UNDONE', 'REJECTED'));

-- Why a source is as reliable as it is said to be: dossiers gave the reason, and it was not stored.
alter table source add column reliability_reason text;
