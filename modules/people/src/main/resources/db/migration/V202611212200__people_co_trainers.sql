-- Who trains a cohort without having come through its course: by a code of one of its trainers.
create table people_co_trainer (
  cohort_id bigint not null references people_cohort (id),
  person_id bigint not null references people_person (id),
  public_id varchar(22) not null unique,
  since timestamp with time zone not null,
  primary key (cohort_id, person_id)
);
create index people_co_trainer_person on people_co_trainer (person_id);

-- The cohort that a code opens to another trainer.
alter table people_code add column cohort_id bigint references people_cohort (id);
create index people_code_cohort on people_code (cohort_id);
