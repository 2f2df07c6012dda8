-- Counts the changes of all tables that answers come from, also of those that a later migration adds. The tables left out
-- hold the progress of imports, and the count itself.
do $$
declare
    written regclass;
begin
    for written in
        select oid::regclass from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
          and relname not in ('archive_change', 'flyway_schema_history', 'import_run', 'import_link', 'changed_record')
          and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'archive_changed')
    loop
        execute format(
            'create trigger archive_changed before insert or update or delete or truncate on %s'
            ' for each statement execute function archive_changed()', written);
    end loop;
end $$;
