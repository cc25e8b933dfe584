-- An operator signed in on the administration pages. The browser has the id, here lies its hash.
create table lms_operator_session (
  id_hash varchar(64) primary key,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
