-- What no page of a visit uses is no longer written, and not kept either.
alter table lms_visit alter column platform_admin set default false;
update lms_visit set subject = null, context_id = null, platform_admin = false, return_url = null;
