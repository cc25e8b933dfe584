-- What an organisation sets for its space. Empty: as the operator set it for the whole server.
alter table people_space add column public_id varchar(22);
update people_space set public_id = substring(replace(cast(gen_random_uuid() as varchar(36)), '-', '') from 1 for 22);
alter table people_space alter column public_id set not null;
alter table people_space add constraint people_space_public_id unique (public_id);
-- Whether somebody gave it its name; else it has its first platform's, which people are not shown.
alter table people_space add column named boolean default false not null;
-- The languages it offers, its own first.
alter table people_space add column languages varchar(16) default 'fr,nl,en' not null;
alter table people_space add column welcome_fr varchar(600);
alter table people_space add column welcome_nl varchar(600);
alter table people_space add column welcome_en varchar(600);
alter table people_space add column controller varchar(500);
alter table people_space add column data_protection varchar(500);
alter table people_space add column hosting varchar(500);
alter table people_space add column contact varchar(500);
-- Until retention_from, the longer time before a shortening still holds.
alter table people_space add column retention_years integer;
alter table people_space add column retention_before integer;
alter table people_space add column retention_from timestamp with time zone;
alter table people_space add column accent varchar(7);
alter table people_space add column logo_mark varchar(16);

-- Logos, as PNG made here; apart, since every page reads its space.
create table people_space_logo (
  space_id bigint primary key references people_space (id),
  content bytea not null
);

-- Everyone of a space is counted, and a space's cohorts move together.
create index people_cohort_space on people_cohort (space_id);
