-- Accounts, role grants, signed-in devices, tries to sign in.
create table security_account (
    id uuid not null primary key,
    version bigint not null,
    username varchar(40) not null unique,
    person_id uuid not null references organisation_person (id),
    password_hash varchar(200) not null,
    one_time_password boolean not null,
    state varchar(20) not null check (state in ('ACTIVE', 'CLOSED')),
    large_type boolean not null,
    last_sign_in_at timestamp with time zone
);
create index security_account_by_person on security_account (person_id);

create table security_grant (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid not null references organisation_person (id),
    role varchar(30) not null,
    unit_id uuid not null references organisation_unit (id),
    term_id uuid references organisation_term (id),
    from_day date not null,
    until_day date,
    check (until_day is null or until_day >= from_day)
);
create index security_grant_by_person on security_grant (person_id, from_day);
create index security_grant_by_unit on security_grant (unit_id);

-- A browser in which somebody is signed in: one row per session, and one per device that keeps her signed in.
create table security_device (
    id uuid not null primary key,
    account_id uuid not null references security_account (id),
    kind varchar(20) not null check (kind in ('SESSION', 'REMEMBERED')),
    secret_hash varchar(64) not null unique,
    address varchar(60) not null,
    device varchar(300) not null,
    started_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    ended_at timestamp with time zone
);
create index security_device_by_account on security_device (account_id, ended_at);

create table security_sign_in (
    id uuid not null primary key,
    at timestamp with time zone not null,
    username varchar(60) not null,
    account_id uuid references security_account (id),
    success boolean not null,
    address varchar(60) not null,
    device varchar(300) not null
);
create index security_sign_in_by_name on security_sign_in (username, address, at);
create index security_sign_in_by_time on security_sign_in (at);

create table security_setting (
    id uuid not null primary key,
    version bigint not null,
    name varchar(60) not null unique,
    setting_value varchar(500) not null
);
