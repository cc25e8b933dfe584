-- When somebody of the staff looked at personal data. By whom in what role, never by name. Of one
-- person, or of everyone in a cohort; neither when it was erased.
create table people_access (
  id bigint primary key,
  person_id bigint references people_person (id),
  cohort_id bigint references people_cohort (id),
  what varchar(16) not null,
  happened_at timestamp with time zone not null
);
create sequence people_access_seq increment by 50 start with 1000;
create index people_access_person on people_access (person_id);
create index people_access_cohort on people_access (cohort_id);
create index people_access_happened on people_access (happened_at);
