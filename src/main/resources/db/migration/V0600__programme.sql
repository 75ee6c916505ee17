-- Programmes (đề án, dự án, phong trào, cuộc vận động) with contents, phases, legal bases and the units they reach.
create table programme (
    id uuid not null primary key,
    version bigint not null,
    code varchar(30) not null unique,
    official_name varchar(500) not null,
    short_name varchar(120) not null,
    name_fold varchar(700) not null,
    short_sort varchar(2400) not null,
    kind varchar(20) not null check (kind in
        ('PROJECT', 'SCHEME', 'NATIONAL_PROGRAMME', 'MOVEMENT', 'CAMPAIGN', 'PROGRAMME')),
    purpose varchar(2000) not null,
    host varchar(300) not null,
    valid_from date,
    valid_to date,
    closed boolean not null,
    closed_on date,
    closing_note varchar(500) not null,
    successor_id uuid references programme (id),
    owner_unit_id uuid,
    target_note varchar(2000) not null,
    note varchar(2000) not null,
    unverified_fields varchar(200) not null,
    check (valid_from is null or valid_to is null or valid_to >= valid_from),
    check (closed or closed_on is null),
    check (successor_id is null or successor_id <> id)
);
create index programme_by_name on programme (short_sort, id);
create index programme_by_owner on programme (owner_unit_id);
create index programme_by_successor on programme (successor_id);

create table programme_content (
    id uuid not null primary key,
    version bigint not null,
    programme_id uuid not null references programme (id),
    position integer not null,
    number varchar(20) not null,
    wording varchar(1000) not null,
    cross_cutting boolean not null,
    activities varchar(4000) not null,
    unverified boolean not null,
    unique (programme_id, number)
);

create table programme_phase (
    id uuid not null primary key,
    version bigint not null,
    programme_id uuid not null references programme (id),
    name varchar(200) not null,
    from_day date not null,
    to_day date not null,
    note varchar(500) not null,
    unverified boolean not null,
    check (to_day >= from_day)
);
create index programme_phase_by_programme on programme_phase (programme_id, from_day);

create table programme_basis (
    id uuid not null primary key,
    version bigint not null,
    programme_id uuid not null references programme (id),
    position integer not null,
    role varchar(15) not null check (role in ('APPROVAL', 'PROPOSAL', 'GROUND', 'GUIDANCE')),
    wording varchar(500) not null,
    number varchar(60) not null,
    issued_on date,
    issued_year integer,
    unverified boolean not null
);
create index programme_basis_by_programme on programme_basis (programme_id, position);

create table programme_area (
    id uuid not null primary key,
    version bigint not null,
    programme_id uuid not null references programme (id),
    unit_id uuid not null,
    reach varchar(15) not null check (reach in ('IN_AREA', 'INTEGRATED')),
    unique (programme_id, unit_id)
);
create index programme_area_by_unit on programme_area (unit_id);
