-- A person who does something here. The row is locked while they do it, so that two tabs,
-- a double click or a retry follow each other instead of meeting.
create table learning_learner (
  person_id bigint primary key references people_person (id)
);

-- A form that was sent: the same one counts once.
create table learning_operation (
  person_id bigint not null references people_person (id),
  operation varchar(64) not null,
  counted_at timestamp with time zone not null,
  primary key (person_id, operation)
);

-- A step done by a person, in a cohort (0: outside of any course).
create table learning_step_record (
  person_id bigint not null references people_person (id),
  step_id varchar(64) not null,
  cohort_id bigint not null,
  unit varchar(64) not null,
  content_hash varchar(64) not null,
  done_at timestamp with time zone not null,
  primary key (person_id, step_id, cohort_id)
);
create index learning_step_record_unit on learning_step_record (unit, person_id);

-- Where a person left a unit.
create table learning_place (
  person_id bigint not null references people_person (id),
  unit varchar(64) not null,
  step_id varchar(64) not null,
  left_at timestamp with time zone not null,
  primary key (person_id, unit)
);

-- The latest answer of a person to a question.
create table learning_quiz_answer (
  person_id bigint not null references people_person (id),
  item_id varchar(64) not null,
  step_id varchar(64) not null,
  answer varchar(20000) not null,
  is_right boolean not null,
  tries integer not null,
  answered_at timestamp with time zone not null,
  primary key (person_id, item_id)
);
create index learning_quiz_answer_step on learning_quiz_answer (person_id, step_id);

-- What a person wrote for themselves, one row a question of a reflective note.
create table learning_note (
  person_id bigint not null references people_person (id),
  step_id varchar(64) not null,
  prompt integer not null,
  content varchar(20000) not null,
  written_at timestamp with time zone not null,
  primary key (person_id, step_id, prompt)
);
