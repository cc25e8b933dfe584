-- A form of the administration pages that was sent: the same one counts once and gets the same
-- answer, encrypted. Kept for a day.
create table lms_operation (
  operation varchar(64) primary key,
  answer varchar(4000),
  counted_at timestamp with time zone not null
);
create index lms_operation_counted on lms_operation (counted_at);
