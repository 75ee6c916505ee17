-- The mail of the morning. One row for each person who got one, or who wants none; a day is claimed before its mail is
-- sent, so that neither a second node nor a restart sends it again.
create table notification_digest (
    person_id uuid not null primary key references organisation_person (id),
    wanted boolean not null,
    claimed_on date,
    told_until timestamp with time zone
);
