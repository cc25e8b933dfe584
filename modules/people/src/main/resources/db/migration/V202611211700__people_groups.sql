-- Groups inside a cohort: those an LMS numbers, and those a trainer made. Numbers are the LMS's own.
create table people_group (
  id bigint primary key,
  public_id varchar(22) not null unique,
  cohort_id bigint not null references people_cohort (id),
  issuer varchar(255),
  number varchar(64),
  name varchar(100),
  created_at timestamp with time zone not null,
  unique (cohort_id, issuer, number)
);
create sequence people_group_seq increment by 50 start with 1000;

-- Who is in a group: as the LMS said at the person's last launch, as a trainer wrote, or both.
create table people_group_member (
  group_id bigint not null references people_group (id),
  person_id bigint not null references people_person (id),
  by_hand boolean not null,
  primary key (group_id, person_id, by_hand)
);
create index people_group_member_person on people_group_member (person_id);
