-- Where a place is drawn that no dataset has given a position: derived from the gazetteer, and never part of a record.
-- Deleting the rows takes everything back.
create table derived_position (
    place_id   bigint primary key references place on delete cascade,
    latitude   double precision not null check (latitude between -90 and 90),
    longitude  double precision not null check (longitude between -180 and 180),
    -- GAZETTEER: the place itself. COUNTRY: a point of its country.
    origin     text not null check (origin in ('GAZETTEER', 'COUNTRY'))
);
create index derived_position_at on derived_position (latitude, longitude) where origin = 'GAZETTEER';

-- The gazetteer from which all positions were derived.
create table gazetteer (version text not null);
