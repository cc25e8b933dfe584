-- Who shows a cohort what they did before: asked at every grid.
create index people_share_cohort on people_share (cohort_id);
