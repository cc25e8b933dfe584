-- Whoever has not come for years is looked for every hour.
create index people_person_seen on people_person (seen_at);
