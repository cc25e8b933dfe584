-- An identity that was erased: a keyed fingerprint of (issuer, subject), nothing else. A course's
-- list does not bring it back; the person's own launch does, and takes the row away. A row that was
-- copied here after a restore is not settled: the next start erases whom it names.
create table people_erased (
  fingerprint varchar(64) primary key,
  erased_at timestamp with time zone not null,
  settled boolean default false not null
);
