-- A link of a course to something that is no longer there, and what its trainer had it open instead.
create table lms_lost_link (
  cohort_id bigint not null references people_cohort (id),
  resource varchar(255) not null,
  title varchar(255),
  replacement varchar(255),
  seen_at timestamp with time zone not null,
  primary key (cohort_id, resource)
);

-- Whether a trainer was told that this course is a copy, and what that means.
alter table lms_course add column copy_told boolean default false not null;
