-- Units: an id for ever; what a unit is called and where it stands are versions of it.
create table organisation_unit (
    id uuid not null primary key,
    version bigint not null,
    founded date not null,
    closed date,
    revision integer not null,
    check (closed is null or closed > founded)
);

create table organisation_unit_version (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    from_day date not null,
    until_day date,
    name varchar(200) not null,
    short_name varchar(100) not null,
    kind varchar(20) not null check (kind in ('PROVINCE', 'DISTRICT', 'CITY', 'WARD', 'COMMUNE', 'TOWNSHIP',
        'SPECIAL_ZONE', 'BRANCH', 'GROUP')),
    code varchar(20),
    parent_id uuid references organisation_unit (id),
    superior_line varchar(200) not null,
    issuer_line varchar(200) not null,
    place varchar(100) not null,
    basis varchar(500) not null,
    name_fold varchar(400) not null,
    name_sort varchar(2000) not null,
    unique (unit_id, from_day),
    check (until_day is null or until_day > from_day),
    check (parent_id is null or parent_id <> unit_id)
);
create index organisation_unit_version_by_parent on organisation_unit_version (parent_id, from_day);
create index organisation_unit_version_by_name on organisation_unit_version (name_fold);

-- What became of a unit. Share 1: the whole unit; null: nobody said how much.
create table organisation_lineage (
    id uuid not null primary key,
    version bigint not null,
    from_unit_id uuid references organisation_unit (id),
    outside_name varchar(200),
    to_unit_id uuid references organisation_unit (id),
    kind varchar(20) not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'DISSOLVE', 'PARTIAL')),
    share numeric(9, 6) check (share is null or (share > 0 and share <= 1)),
    on_day date not null,
    basis varchar(500) not null,
    check ((from_unit_id is null) <> (outside_name is null)),
    check (to_unit_id is not null or kind = 'DISSOLVE')
);
create index organisation_lineage_by_from on organisation_lineage (from_unit_id);
create index organisation_lineage_by_to on organisation_lineage (to_unit_id);

-- One row: a mark that changes with every change of the units, so that each node knows when its tree is old. Whoever
-- changes the tree locks it first.
create table organisation_stamp (
    id uuid not null primary key,
    version bigint not null,
    mark uuid not null
);
insert into organisation_stamp (id, version, mark)
values ('00000000-0000-7000-8000-000000000300', 0, '00000000-0000-7000-8000-000000000300');

create table organisation_person (
    id uuid not null primary key,
    version bigint not null,
    family_and_middle varchar(100) not null,
    given varchar(50) not null,
    phone varchar(20),
    email varchar(200),
    birth_date date,
    outside boolean not null,
    workplace varchar(200) not null,
    keeper_unit_id uuid not null references organisation_unit (id),
    name_fold varchar(300) not null,
    name_sort varchar(2000) not null
);
create index organisation_person_by_sort on organisation_person (name_sort, id);
create index organisation_person_by_fold on organisation_person (name_fold);
create index organisation_person_by_keeper on organisation_person (keeper_unit_id);

create table organisation_organ (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    kind varchar(20) not null check (kind in ('BCH', 'BTV', 'THUONG_TRUC', 'UBKT', 'OTHER')),
    name varchar(200) not null
);
create index organisation_organ_by_unit on organisation_organ (unit_id, kind);

create table organisation_term (
    id uuid not null primary key,
    version bigint not null,
    organ_id uuid not null references organisation_organ (id),
    cohort varchar(60) not null,
    from_day date not null,
    until_day date,
    formed varchar(20) not null check (formed in ('ELECTED', 'APPOINTED')),
    basis varchar(500) not null,
    check (until_day is null or until_day > from_day)
);
create index organisation_term_by_organ on organisation_term (organ_id, from_day);

create table organisation_post (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid not null references organisation_person (id),
    unit_id uuid not null references organisation_unit (id),
    organ_id uuid references organisation_organ (id),
    term_id uuid references organisation_term (id),
    post_position varchar(30) not null check (post_position in ('CHAIR', 'VICE_CHAIR', 'STANDING_MEMBER',
        'COMMITTEE_MEMBER', 'INSPECTION_CHAIR', 'INSPECTION_VICE_CHAIR', 'INSPECTION_MEMBER', 'OFFICER', 'CLERK',
        'BRANCH_HEAD', 'BRANCH_DEPUTY', 'GROUP_HEAD', 'GROUP_DEPUTY')),
    title varchar(200) not null,
    from_day date not null,
    until_day date,
    main boolean not null,
    check (until_day is null or until_day > from_day)
);
create index organisation_post_by_person on organisation_post (person_id, from_day);
create index organisation_post_by_unit on organisation_post (unit_id, post_position);
create index organisation_post_by_organ on organisation_post (organ_id);

-- Phân công phụ trách cơ sở.
create table organisation_oversight (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid not null references organisation_person (id),
    unit_id uuid not null references organisation_unit (id),
    from_day date not null,
    until_day date,
    basis varchar(500) not null,
    check (until_day is null or until_day > from_day)
);
create index organisation_oversight_by_person on organisation_oversight (person_id, from_day);
create index organisation_oversight_by_unit on organisation_oversight (unit_id, from_day);
