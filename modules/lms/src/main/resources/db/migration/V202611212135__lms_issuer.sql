-- Under which name the people of an LMS are known, once its address is not that name any more.
create table lms_issuer (
  issuer varchar(255) primary key,
  known_as varchar(255) not null
);
