-- A program that somebody is writing: the latest of each exercise.
create table exercises_draft (
  person_id bigint not null references people_person (id),
  exercise varchar(64) not null,
  way varchar(16) not null,
  python varchar(20000) not null,
  blocks varchar(200000),
  written_at timestamp with time zone not null,
  primary key (person_id, exercise)
);

-- A program that was sent, and what the server found. All tries are kept for their author.
-- place: its turn among those that wait, later for whoever sends many at once.
create sequence exercises_submission_seq increment by 50;
create table exercises_submission (
  id bigint primary key,
  public_id varchar(64) not null unique,
  person_id bigint not null references people_person (id),
  cohort_id bigint,
  exercise varchar(64) not null,
  content_hash varchar(64) not null,
  operation varchar(64) not null,
  way varchar(16) not null,
  python varchar(20000) not null,
  blocks varchar(200000),
  sent_at timestamp with time zone not null,
  state varchar(16) not null,
  place timestamp with time zone not null,
  lease_until timestamp with time zone,
  verified_at timestamp with time zone,
  done boolean not null,
  points integer not null,
  out_of integer not null,
  typical varchar(100),
  outcome varchar(100000),
  unique (person_id, operation)
);
create index exercises_submission_waiting on exercises_submission (state, place);
create index exercises_submission_of on exercises_submission (person_id, exercise, id);
create index exercises_submission_in on exercises_submission (cohort_id, exercise);

-- Whoever looked at a solution, and when.
create table exercises_solution_seen (
  person_id bigint not null references people_person (id),
  exercise varchar(64) not null,
  seen_at timestamp with time zone not null,
  primary key (person_id, exercise)
);
