create table people_space (
  id bigint primary key,
  name varchar(255) not null,
  time_zone varchar(64) not null,
  created_at timestamp with time zone not null
);
create sequence people_space_seq increment by 50 start with 1000;

create table people_person (
  id bigint primary key,
  public_id varchar(22) not null unique,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  erased_at timestamp with time zone
);
create sequence people_person_seq increment by 50 start with 1000;

-- How a person is known to one LMS. Names and address are there only while that LMS shares them.
create table people_identity (
  id bigint primary key,
  issuer varchar(255) not null,
  subject varchar(255) not null,
  person_id bigint not null references people_person (id),
  full_name varchar(255),
  given_name varchar(255),
  family_name varchar(255),
  email varchar(255),
  created_at timestamp with time zone not null,
  unique (issuer, subject)
);
create sequence people_identity_seq increment by 50 start with 1000;
create index people_identity_person on people_identity (person_id);

create table people_cohort (
  id bigint primary key,
  public_id varchar(22) not null unique,
  space_id bigint not null references people_space (id),
  title varchar(255) not null,
  created_at timestamp with time zone not null,
  roster_at timestamp with time zone
);
create sequence people_cohort_seq increment by 50 start with 1000;

-- The courses of LMSs that a cohort follows through.
create table people_cohort_context (
  issuer varchar(255) not null,
  context_id varchar(255) not null,
  cohort_id bigint not null references people_cohort (id),
  primary key (issuer, context_id)
);
create index people_cohort_context_cohort on people_cohort_context (cohort_id);

create table people_membership (
  cohort_id bigint not null references people_cohort (id),
  person_id bigint not null references people_person (id),
  role varchar(16) not null,
  joined_at timestamp with time zone not null,
  left_at timestamp with time zone,
  primary key (cohort_id, person_id)
);
create index people_membership_person on people_membership (person_id);

-- A person's answer to "show this course what you did before?"
create table people_share (
  person_id bigint not null references people_person (id),
  cohort_id bigint not null references people_cohort (id),
  shown boolean not null,
  answered_at timestamp with time zone not null,
  primary key (person_id, cohort_id)
);
