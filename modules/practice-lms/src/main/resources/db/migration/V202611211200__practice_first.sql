-- The platform's own keys, as JWKs. It is only ever reached on loopback, so they lie here in clear.
create table practice_key (
  purpose varchar(16) primary key,
  jwk varchar(8000) not null
);

-- The tools it knows. Row 1 is this product; its addresses are set at each start.
create table practice_tool (
  id bigint primary key,
  client_id varchar(64) not null unique,
  name varchar(255) not null,
  login_uri varchar(2000) not null,
  redirect_uris varchar(4000) not null,
  jwks_uri varchar(2000) not null,
  target_uri varchar(2000) not null,
  custom varchar(4000) not null,
  names_shared boolean not null,
  email_shared boolean not null,
  active boolean not null
);
create sequence practice_tool_seq increment by 50 start with 1000;

create table practice_course (
  id bigint primary key,
  label varchar(64) not null,
  title varchar(255) not null,
  people varchar(1000) not null,
  copied_from bigint references practice_course (id)
);
create sequence practice_course_seq increment by 50 start with 1000;

-- target is the address below the tool's base, so that another port changes nothing here.
create table practice_link (
  id bigint primary key,
  course_id bigint not null references practice_course (id),
  tool_id bigint not null references practice_tool (id),
  title varchar(255) not null,
  description varchar(2000),
  target varchar(2000) not null,
  custom varchar(4000) not null,
  trainers_only boolean not null
);
create sequence practice_link_seq increment by 50 start with 1000;
create index practice_link_course on practice_link (course_id);

create table practice_column (
  id bigint primary key,
  course_id bigint not null references practice_course (id),
  tool_id bigint not null references practice_tool (id),
  link_id bigint references practice_link (id),
  label varchar(255) not null,
  score_maximum double precision not null,
  resource_id varchar(255),
  tag varchar(255)
);
create sequence practice_column_seq increment by 50 start with 1000;
create index practice_column_course on practice_column (course_id);

create table practice_grade (
  column_id bigint not null references practice_column (id) on delete cascade,
  person varchar(64) not null,
  score double precision,
  activity_progress varchar(16) not null,
  grading_progress varchar(16) not null,
  remark varchar(2000),
  stamped_at timestamp with time zone not null,
  primary key (column_id, person)
);

insert into practice_tool (id, client_id, name, login_uri, redirect_uris, jwks_uri, target_uri, custom, names_shared, email_shared, active)
values (1, 'maillage-practice', 'Maillage', '', '', '', '', '{}', true, true, true);

insert into practice_course (id, label, title, people) values
  (1, 'INIT-PROG', 'Initier à la programmation – groupe d’entraînement', 'camille zoe van yasmine leila jo martine'),
  (2, 'INIT-PROG-2', 'Initier à la programmation – deuxième groupe', 'camille yasmine lotte martine');

insert into practice_link (id, course_id, tool_id, title, description, target, custom, trainers_only) values
  (1, 1, 1, 'Toutes les unités', 'Le catalogue : choisissez selon le temps que vous avez.', '/lti/launch?resource=catalogue', '{"resource":"catalogue"}', false),
  (2, 1, 1, 'Le robot idiot : donner des instructions', 'La première unité du parcours, à suivre quand vous voulez.', '/lti/launch?resource=unit%2Frobot-idiot', '{"resource":"unit/robot-idiot"}', false),
  (3, 1, 1, 'Mon groupe', 'Qui a découvert, participé, mis en pratique.', '/lti/launch?resource=cohort', '{"resource":"cohort"}', true),
  (4, 2, 1, 'Toutes les unités', 'Le catalogue : choisissez selon le temps que vous avez.', '/lti/launch?resource=catalogue', '{"resource":"catalogue"}', false),
  (5, 2, 1, 'Le robot idiot : donner des instructions', 'La même unité que dans l’autre cours : votre travail vous y suit.', '/lti/launch?resource=unit%2Frobot-idiot', '{"resource":"unit/robot-idiot"}', false),
  (6, 2, 1, 'Mon groupe', 'Qui a découvert, participé, mis en pratique.', '/lti/launch?resource=cohort', '{"resource":"cohort"}', true);

insert into practice_column (id, course_id, tool_id, link_id, label, score_maximum, resource_id) values
  (1, 1, 1, 2, 'Le robot idiot : donner des instructions', 1, 'unit/robot-idiot'),
  (2, 2, 1, 5, 'Le robot idiot : donner des instructions', 1, 'unit/robot-idiot');
