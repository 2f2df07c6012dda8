-- A match of two events says what they may be: one event, or the merged one a part of the canonical one.
alter table identity
    add column relation text not null default 'SAME' check (relation in ('SAME', 'PART_OF')),
    drop constraint identity_state_check,
    add constraint identity_state_check check (state in ('MERGED', 'PART', 'DOUBTFUL', 'UNDONE', 'REJECTED'));
