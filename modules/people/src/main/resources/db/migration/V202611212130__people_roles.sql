-- What somebody may do in a whole space, beside what their courses say.
create table people_role_grant (
  public_id varchar(22) primary key,
  space_id bigint not null references people_space (id),
  person_id bigint not null references people_person (id),
  role varchar(16) not null,
  granted_at timestamp with time zone not null,
  unique (person_id, space_id, role)
);
create index people_role_grant_space on people_role_grant (space_id);

-- A code that offers such a role; lists and forms name it by an id that opens nothing.
alter table people_code add column public_id varchar(64);
alter table people_code add column space_id bigint references people_space (id);
alter table people_code add column role varchar(16);
alter table people_code add column withdrawn_at timestamp with time zone;
alter table people_code add constraint people_code_public_id unique (public_id);
create index people_code_space on people_code (space_id);
