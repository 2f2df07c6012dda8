-- What a record that sums up many rows said when it was last written, so that the rows of a part can widen it.
create table entry_summary (
    entry_id  bigint primary key references entry on delete cascade,
    content   text not null
);
