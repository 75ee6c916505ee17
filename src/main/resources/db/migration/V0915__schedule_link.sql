-- A secret address at which a calendar program reads the schedule of a person or of a unit; only its hash is kept.
create table agenda_schedule_link (
    id uuid not null primary key,
    version bigint not null,
    account_id uuid not null references security_account (id),
    person_id uuid not null references organisation_person (id),
    unit_id uuid references organisation_unit (id),
    secret_hash varchar(64) not null unique,
    made_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
create index agenda_schedule_link_by_account on agenda_schedule_link (account_id, revoked_at);
