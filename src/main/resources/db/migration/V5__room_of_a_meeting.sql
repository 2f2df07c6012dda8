-- In which room or building actors met: the place says the town.
alter table meeting add column room text;
