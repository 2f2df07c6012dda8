-- The change number of the archive. Each writing transaction adds one row, so the number is visible exactly with what it
-- counts: in any snapshot, on any node. Nobody waits for anybody here, unlike for a counter in one row.
create table archive_change (
    id       bigint generated always as identity primary key,
    -- The transactions that the row stands for: a later one takes the rows of earlier ones in, so the table stays short.
    changes  bigint not null,
    -- Of each transaction a random number, joined by XOR: after a restored backup or a failover, the count alone may come
    -- again with other records.
    mark     bigint not null
);

-- No two archives begin alike.
insert into archive_change (changes, mark) values (0, hashtextextended(gen_random_uuid()::text, 0));

create function archive_changed() returns trigger language plpgsql as $$
declare
    this_transaction text := pg_current_xact_id()::text;
    own_mark bigint;
begin
    -- Once for a transaction. A savepoint that is taken back takes the setting back with the row.
    if current_setting('chancery.changed_in', true) is distinct from this_transaction then
        perform set_config('chancery.changed_in', this_transaction, true);
        own_mark := hashtextextended(gen_random_uuid()::text, 0);
        if current_setting('transaction_isolation') = 'read committed' then
            with taken_in as (
                delete from archive_change
                where id = any (array(select id from archive_change for update skip locked))
                returning changes, mark)
            insert into archive_change (changes, mark)
            select 1 + coalesce(sum(changes), 0), own_mark # coalesce(bit_xor(mark), 0) from taken_in;
        else
            -- In a stricter transaction, a row that somebody else has taken in would be an error.
            insert into archive_change (changes, mark) values (1, own_mark);
        end if;
    end if;
    return null;
end $$;
