-- Full text is found by words, through indexes of PostgreSQL's own; before, every name of the archive was read for a letter.
-- Words are folded by ICU, so that the configuration for all of them is `simple`.

-- The words of what is written without spaces between them (Japanese, Thai): where they are empty, `folded` has the words.
alter table name add column spaced text;
-- An event is found by the words of all its titles and of its summary, together: `event_text` has them.
alter table name add column title boolean not null default false;
update name set title = true from event where event.id = name.entry_id;
alter table name add column words tsvector
    generated always as (case when not title then to_tsvector('simple'::regconfig, coalesce(spaced, folded)) end) stored;
create index name_words on name using gin (words) where not title;

-- Written by the importer. Version 6.1 writes all this for older archives, since only ICU can fold.
alter table event add column summary_folded text;
alter table dispute add column description_folded text;
alter table dispute add column description_words tsvector
    generated always as (to_tsvector('simple'::regconfig, left(description_folded, 300000))) stored;

-- Derived with `event_party`, in the same transaction: the words of each event that clients see, with the words of the
-- records merged into it.
create table event_text (
    event_id  bigint primary key references event on delete cascade,
    type      text not null,
    words     tsvector not null
);
create index event_text_words on event_text using gin (words);

-- The words of all names and titles, from which a misspelt word is put right. A word that no name has any more may stay.
create table vocabulary (
    word  text collate "C" primary key
);
create index vocabulary_similar on vocabulary using gin (word gin_trgm_ops);

-- How often words occur decides between walking the timeline and reading an index; the commonest ones have to be known.
alter table event_text alter column words set statistics 1000;
