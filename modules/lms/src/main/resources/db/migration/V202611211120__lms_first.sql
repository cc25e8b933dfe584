create table lms_platform (
  id bigint primary key,
  public_id varchar(22) not null unique,
  space_id bigint not null references people_space (id),
  issuer varchar(255) not null,
  client_id varchar(255) not null,
  name varchar(255) not null,
  authorization_endpoint varchar(1000) not null,
  token_endpoint varchar(1000) not null,
  token_audience varchar(1000),
  jwks_uri varchar(1000) not null,
  share_names boolean not null,
  share_email boolean not null,
  allow_anonymous boolean not null,
  accepted boolean not null,
  product_family varchar(64),
  created_at timestamp with time zone not null,
  unique (issuer, client_id)
);
create sequence lms_platform_seq increment by 50 start with 1000;

create table lms_deployment (
  platform_id bigint not null references lms_platform (id),
  deployment_id varchar(255) not null,
  primary key (platform_id, deployment_id)
);

-- An address the operator makes; whoever opens it may register one platform, once.
create table lms_invitation (
  code_hash varchar(64) primary key,
  space_id bigint references people_space (id),
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  platform_id bigint references lms_platform (id)
);

-- The last good key set of a platform, so launches go on when its key address is down.
create table lms_platform_jwks (
  jwks_uri varchar(1000) primary key,
  jwks text not null,
  fetched_at timestamp with time zone not null
);

-- Our own signing keys, encrypted.
create table lms_tool_key (
  key_id varchar(64) primary key,
  private_jwk text not null,
  created_at timestamp with time zone not null
);

-- Secrets that all nodes share: what signs a login's state (encrypted), the hash of the admin token.
create table lms_secret (
  name varchar(64) primary key,
  content varchar(1000) not null,
  created_at timestamp with time zone not null
);

-- A launch that was used; kept until it would be refused for its age.
create table lms_nonce (
  nonce varchar(64) primary key,
  expires_at timestamp with time zone not null
);
create index lms_nonce_expires on lms_nonce (expires_at);

-- One launch. The id alone opens nothing: the browser brings the secret.
create table lms_visit (
  id varchar(22) primary key,
  secret_hash varchar(64) not null,
  platform_id bigint not null references lms_platform (id),
  deployment_id varchar(255) not null,
  context_id varchar(255),
  subject varchar(255),
  person_id bigint references people_person (id),
  cohort_id bigint references people_cohort (id),
  role varchar(16) not null,
  platform_admin boolean not null,
  display_name varchar(255),
  locale varchar(8) not null,
  frame varchar(255),
  return_url varchar(2000),
  deep_linking text,
  started_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index lms_visit_expires on lms_visit (expires_at);
create index lms_visit_person on lms_visit (person_id);

-- Where a course's roster is read.
create table lms_course (
  platform_id bigint not null references lms_platform (id),
  context_id varchar(255) not null,
  cohort_id bigint not null references people_cohort (id),
  memberships_url varchar(2000),
  roster_error varchar(500),
  roster_tried_at timestamp with time zone,
  primary key (platform_id, context_id)
);
create index lms_course_cohort on lms_course (cohort_id);

-- What one person should have in one grade column. State, not a queue: a retry sends the newest.
create table lms_grade_target (
  id bigint primary key,
  platform_id bigint not null references lms_platform (id),
  subject varchar(255) not null,
  person_id bigint not null references people_person (id),
  cohort_id bigint references people_cohort (id),
  resource varchar(255) not null,
  line_item varchar(1500) not null,
  line_item_hash varchar(64) not null,
  percentage boolean not null,
  state varchar(16) not null,
  wanted_score double precision,
  wanted_at timestamp with time zone,
  attempts integer not null,
  next_attempt_at timestamp with time zone,
  leased_until timestamp with time zone,
  last_status integer,
  last_answer varchar(500),
  answered_at timestamp with time zone,
  created_at timestamp with time zone not null,
  unique (platform_id, line_item_hash, subject)
);
create sequence lms_grade_target_seq increment by 50 start with 1000;
create index lms_grade_target_due on lms_grade_target (state, next_attempt_at);
create index lms_grade_target_person on lms_grade_target (person_id, resource);
create index lms_grade_target_cohort on lms_grade_target (cohort_id);

create table lms_delivery (
  id bigint primary key,
  target_id bigint not null references lms_grade_target (id),
  score double precision not null,
  scored_at timestamp with time zone not null,
  attempted_at timestamp with time zone not null,
  status integer not null,
  outcome varchar(16) not null,
  answer varchar(500)
);
create sequence lms_delivery_seq increment by 50 start with 1000;
create index lms_delivery_target on lms_delivery (target_id);
