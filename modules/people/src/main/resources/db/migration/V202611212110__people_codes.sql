-- An account that its person joined to another: an alias of who they are now. What was done and
-- agreed to stays under the account it was done with; whoever reads it finds the person here.
alter table people_person add column alias_of bigint references people_person (id);
alter table people_person add column joined_at timestamp with time zone;
create index people_person_alias on people_person (alias_of);

-- A code that somebody holds: a fingerprint of it, never the code. It works once.
create table people_code (
  fingerprint varchar(64) primary key,
  kind varchar(16) not null,
  made_by bigint references people_person (id),
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_by bigint references people_person (id),
  used_at timestamp with time zone
);
create index people_code_made_by on people_code (made_by);
create index people_code_used_by on people_code (used_by);
create index people_code_expires on people_code (expires_at);

-- A code that was typed and that nobody made: whoever types many waits.
create table people_code_miss (
  person_id bigint not null references people_person (id),
  missed_at timestamp with time zone not null
);
create index people_code_miss_person on people_code_miss (person_id);
create index people_code_miss_missed on people_code_miss (missed_at);
