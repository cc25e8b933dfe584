-- A cohort may follow through several courses, brought together by their trainers. Each keeps its
-- own title, and the cohort it led to first: what was done and agreed there stays there.
create sequence people_cohort_context_seq increment by 50 start with 1000;
alter table people_cohort_context add column id bigint;
alter table people_cohort_context add column title varchar(255);
alter table people_cohort_context add column first_cohort_id bigint references people_cohort (id);
alter table people_cohort_context add column joined_at timestamp with time zone;
update people_cohort_context set id = nextval('people_cohort_context_seq'), first_cohort_id = cohort_id,
  title = (select c.title from people_cohort c where c.id = people_cohort_context.cohort_id);
alter table people_cohort_context alter column id set not null;
alter table people_cohort_context alter column title set not null;
alter table people_cohort_context alter column first_cohort_id set not null;
alter table people_cohort_context add constraint people_cohort_context_id unique (id);
create index people_cohort_context_first on people_cohort_context (first_cohort_id);

-- Who is in which of them. Whoever is in one at least is in the cohort.
create table people_course_member (
  course_id bigint not null references people_cohort_context (id),
  person_id bigint not null references people_person (id),
  role varchar(16) not null,
  left_at timestamp with time zone,
  primary key (course_id, person_id)
);
create index people_course_member_person on people_course_member (person_id);
insert into people_course_member (course_id, person_id, role, left_at)
  select x.id, m.person_id, m.role, m.left_at
  from people_membership m join people_cohort_context x on x.cohort_id = m.cohort_id;

-- Which course an LMS's group is of: a launch from another course does not speak of it.
alter table people_group add column course_id bigint references people_cohort_context (id);
update people_group set course_id = (select x.id from people_cohort_context x
  where x.cohort_id = people_group.cohort_id and x.issuer = people_group.issuer)
  where number is not null;
