-- Which course a grade column is of: a cohort may have several, each with its own gradebook.
alter table lms_grade_target add column context_id varchar(255);
update lms_grade_target set context_id = (select min(c.context_id) from lms_course c
  where c.platform_id = lms_grade_target.platform_id and c.cohort_id = lms_grade_target.cohort_id);
