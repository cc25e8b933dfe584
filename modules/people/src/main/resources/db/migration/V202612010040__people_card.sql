-- What somebody chose to say of themselves to the teams of their groups; each part may be missing.
create table people_card (
  person_id bigint primary key references people_person (id),
  doing varchar(300),
  levels varchar(300),
  territory varchar(300),
  sector varchar(300)
);
