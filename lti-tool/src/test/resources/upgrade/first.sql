-- What a site kept with the tables of the first release (until V202611211210). {issuer} is the address of its LMS.
insert into people_space (id, name, time_zone, created_at) values
  (1, 'Académie', 'Europe/Paris', timestamp with time zone '2026-09-01 08:00:00Z');
insert into lms_platform (id, public_id, space_id, issuer, client_id, name, authorization_endpoint, token_endpoint, jwks_uri,
    share_names, share_email, allow_anonymous, accepted, created_at) values
  (1, 'platform-of-the-school', 1, '{issuer}', 'maillage-in-tests', 'LMS of the school', '{issuer}/auth', '{issuer}/token', '{issuer}/jwks',
    true, false, false, true, timestamp with time zone '2026-09-01 08:00:00Z');
insert into lms_deployment (platform_id, deployment_id) values (1, 'deployment-1');
insert into lms_invitation (code_hash, space_id, created_at, expires_at) values
  ('an-invitation-made-before-they-had-a-list-of-43', 1, timestamp with time zone '2026-11-20 08:00:00Z', timestamp with time zone '2099-01-01 08:00:00Z');
insert into lms_operator_session (id_hash, created_at, expires_at) values
  ('session', timestamp with time zone '2026-09-01 08:00:00Z', timestamp with time zone '2026-09-01 16:00:00Z');

insert into people_person (id, public_id, created_at, seen_at) values
  (1, 'person-ada', timestamp with time zone '2026-09-02 08:00:00Z', timestamp with time zone '2026-11-01 08:00:00Z'),
  (2, 'person-ben', timestamp with time zone '2026-09-02 08:00:00Z', timestamp with time zone '2026-11-01 08:00:00Z'),
  (3, 'person-tom', timestamp with time zone '2026-09-02 08:00:00Z', timestamp with time zone '2026-11-01 08:00:00Z');
insert into people_identity (id, issuer, subject, person_id, full_name, given_name, family_name, created_at) values
  (1, '{issuer}', 'ada', 1, 'Ada Lovelace', 'Ada', 'Lovelace', timestamp with time zone '2026-09-02 08:00:00Z'),
  (2, '{issuer}', 'ben', 2, 'Ben Nguyễn', 'Ben', 'Nguyễn', timestamp with time zone '2026-09-02 08:00:00Z'),
  (3, '{issuer}', 'tom', 3, 'Tom Trainer', 'Tom', 'Trainer', timestamp with time zone '2026-09-02 08:00:00Z');
insert into people_cohort (id, public_id, space_id, title, created_at) values
  (1, 'cohort-of-the-school', 1, 'A course', timestamp with time zone '2026-09-02 08:00:00Z');
insert into people_cohort_context (issuer, context_id, cohort_id) values ('{issuer}', 'course-1', 1);
insert into people_membership (cohort_id, person_id, role, joined_at) values
  (1, 1, 'LEARNER', timestamp with time zone '2026-09-02 08:00:00Z'),
  (1, 2, 'LEARNER', timestamp with time zone '2026-09-02 08:00:00Z'),
  (1, 3, 'TRAINER', timestamp with time zone '2026-09-02 08:00:00Z');
insert into people_share (person_id, cohort_id, shown, answered_at) values (1, 1, true, timestamp with time zone '2026-09-03 08:00:00Z');
insert into lms_course (platform_id, context_id, cohort_id) values (1, 'course-1', 1);
insert into lms_visit (id, secret_hash, platform_id, deployment_id, context_id, subject, person_id, cohort_id, role, platform_admin, locale,
    return_url, started_at, expires_at) values
  ('visit-of-ada', 'hash', 1, 'deployment-1', 'course-1', 'ada', 1, 1, 'LEARNER', true, 'fr', '{issuer}/back',
    timestamp with time zone '2026-11-01 08:00:00Z', timestamp with time zone '2099-11-02 08:00:00Z');

insert into learning_learner (person_id) values (1), (2);
insert into learning_operation (person_id, operation, counted_at) values (1, 'a-form', timestamp with time zone '2026-11-01 08:00:00Z');
insert into learning_step_record (person_id, step_id, cohort_id, unit, content_hash, done_at) values
  (1, 'm1u1-scene', 1, 'robot-idiot', 'hash-of-then', timestamp with time zone '2026-11-01 08:00:00Z'),
  (1, 'm1u1-mot', 1, 'robot-idiot', 'hash-of-then', timestamp with time zone '2026-11-01 08:01:00Z'),
  (1, 'm1u1-film', 1, 'robot-idiot', 'hash-of-then', timestamp with time zone '2026-11-01 08:02:00Z'),
  (2, 'm1u1-scene', 1, 'robot-idiot', 'hash-of-then', timestamp with time zone '2026-11-01 08:00:00Z');
insert into learning_place (person_id, unit, step_id, left_at) values (1, 'robot-idiot', 'm1u1-film', timestamp with time zone '2026-11-01 08:02:00Z');
insert into learning_note (person_id, step_id, prompt, content, written_at) values
  (1, 'm1u1-retour', 0, 'Les cartes perforées ont plu', timestamp with time zone '2026-11-01 08:03:00Z');

insert into lms_grade_target (id, platform_id, subject, person_id, cohort_id, resource, line_item, line_item_hash, percentage, state,
    wanted_score, wanted_at, attempts, next_attempt_at, last_status, answered_at, created_at) values
  (1, 1, 'ada', 1, 1, 'unit/robot-idiot', '{issuer}/grades/column-1/lineitem?type_id=1', '{hash}', true, 'WAITING',
    0.3, timestamp with time zone '2026-11-01 08:02:00Z', 1, timestamp with time zone '2026-11-01 08:03:00Z', 503, null,
    timestamp with time zone '2026-09-02 08:00:00Z'),
  (2, 1, 'ben', 2, 1, 'unit/robot-idiot', '{issuer}/grades/column-1/lineitem?type_id=1', '{hash}', true, 'DELIVERED',
    0.1, timestamp with time zone '2026-11-01 08:00:00Z', 1, null, 200, timestamp with time zone '2026-11-01 08:00:01Z',
    timestamp with time zone '2026-09-02 08:00:00Z');
insert into lms_delivery (id, target_id, score, scored_at, attempted_at, status, outcome) values
  (1, 2, 0.1, timestamp with time zone '2026-11-01 08:00:00Z', timestamp with time zone '2026-11-01 08:00:01Z', 200, 'DELIVERED');
