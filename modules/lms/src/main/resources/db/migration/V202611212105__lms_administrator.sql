-- Who may manage an LMS's settings here: the LMS says that they administer it, and somebody agreed.
create table lms_administrator (
  platform_id bigint not null references lms_platform (id),
  person_id bigint not null references people_person (id),
  asked_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  primary key (platform_id, person_id)
);
create index lms_administrator_person on lms_administrator (person_id);

-- The message by which an administrator came, for them to read what their LMS sends.
alter table lms_visit add column received text;
