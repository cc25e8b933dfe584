-- Invitations are listed and can be withdrawn; addresses name them by an id that opens nothing.
alter table lms_invitation add column public_id varchar(22);
update lms_invitation set public_id = substring(code_hash from 1 for 22);
alter table lms_invitation alter column public_id set not null;
alter table lms_invitation add constraint lms_invitation_public_id unique (public_id);
alter table lms_invitation add column revoked_at timestamp with time zone;
