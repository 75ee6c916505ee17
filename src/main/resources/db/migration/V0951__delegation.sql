-- Who does the work of somebody who is away, from a day to a day, both included.
create table security_delegation (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid not null references organisation_person (id),
    deputy_id uuid not null references organisation_person (id),
    from_day date not null,
    to_day date not null,
    note varchar(300) not null,
    created_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    check (to_day >= from_day),
    check (deputy_id <> person_id)
);
create index security_delegation_by_person on security_delegation (person_id, from_day);
create index security_delegation_by_deputy on security_delegation (deputy_id, to_day);
