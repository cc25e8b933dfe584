-- Efface des personnes comme le fait la page « Mes données ». Pour H2 et PostgreSQL.
-- Avant : une table temporaire a_effacer (public_id, erased_at), remplie comme le disent droits.md, conservation.md ou sauvegarde.md.
-- Peut être refait sans dommage. À essayer d’abord sur une base restaurée.
create local temporary table partants as
  select p.id, a.erased_at from people_person p join a_effacer a on a.public_id = p.public_id;

delete from lms_delivery where target_id in
  (select t.id from lms_grade_target t join partants q on q.id = t.person_id);
delete from lms_grade_target where person_id in (select id from partants);
delete from lms_visit where person_id in (select id from partants);

delete from people_group_member where person_id in (select id from partants);
delete from people_share where person_id in (select id from partants);
delete from people_membership where person_id in (select id from partants);
delete from people_identity where person_id in (select id from partants);

delete from learning_quiz_answer where person_id in (select id from partants);
delete from learning_note where person_id in (select id from partants);
delete from learning_step_record where person_id in (select id from partants);
delete from learning_place where person_id in (select id from partants);
delete from learning_operation where person_id in (select id from partants);
delete from learning_learner where person_id in (select id from partants);

delete from people_person where id in (select id from partants);
