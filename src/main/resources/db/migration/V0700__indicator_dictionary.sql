-- What is counted: the dictionary, checks between figures, forms (biểu) and targets.
create table indicator (
    id uuid not null primary key,
    version bigint not null,
    code varchar(30) not null unique,
    name varchar(500) not null,
    short_name varchar(120) not null,
    name_fold varchar(500) not null,
    name_sort varchar(4000) not null,
    kind varchar(20) not null check (kind in ('ATTENDANCE', 'PERSON', 'ITEM', 'UNIT_COUNT', 'MONEY', 'RATIO')),
    unit_law varchar(20) not null check (unit_law in ('SUM', 'COUNT_OF_UNITS', 'RATIO', 'NONE')),
    time_law varchar(10) not null check (time_law in ('SUM', 'LAST', 'MAX', 'NONE')),
    collected varchar(15) not null,
    measure varchar(60) not null,
    guidance varchar(2000) not null,
    example varchar(1000) not null,
    whole_id uuid references indicator (id),
    part_label varchar(120) not null,
    numerator_id uuid references indicator (id),
    denominator_id uuid references indicator (id),
    new_people boolean not null,
    unverified boolean not null,
    remark varchar(2000) not null,
    valid_from date,
    valid_to date,
    programme_content_id uuid,
    check ((kind = 'RATIO') = (numerator_id is not null)),
    check ((numerator_id is null) = (denominator_id is null)),
    check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index indicator_by_name on indicator (name_sort, id);
create index indicator_by_content on indicator (programme_content_id);

create table indicator_check (
    id uuid not null primary key,
    version bigint not null,
    left_id uuid not null references indicator (id),
    relation varchar(10) not null check (relation in ('AT_MOST', 'EQUALS')),
    message varchar(500) not null,
    blocking boolean not null
);
create index indicator_check_by_left on indicator_check (left_id);

create table indicator_check_term (
    id uuid not null primary key,
    version bigint not null,
    check_id uuid not null references indicator_check (id),
    indicator_id uuid not null references indicator (id),
    unique (check_id, indicator_id)
);

create table indicator_form (
    id uuid not null primary key,
    version bigint not null,
    code varchar(30) not null unique,
    name varchar(300) not null,
    name_sort varchar(2400) not null,
    collected varchar(15) not null,
    owner_unit_id uuid not null
);

create table indicator_form_line (
    id uuid not null primary key,
    version bigint not null,
    form_id uuid not null references indicator_form (id),
    line_position integer not null,
    indicator_id uuid not null references indicator (id),
    heading varchar(300) not null,
    asked_of varchar(10) not null check (asked_of in ('BRANCH', 'COMMUNE', 'BOTH')),
    unique (form_id, indicator_id)
);

-- The communes that a form is for; none means every one below the owner.
create table indicator_form_unit (
    id uuid not null primary key,
    version bigint not null,
    form_id uuid not null references indicator_form (id),
    unit_id uuid not null,
    unique (form_id, unit_id)
);

create table indicator_target (
    id uuid not null primary key,
    version bigint not null,
    indicator_id uuid not null references indicator (id),
    unit_id uuid not null,
    target_year integer not null,
    target_value numeric(19, 4) not null check (target_value >= 0),
    note varchar(500) not null,
    unique (unit_id, target_year, indicator_id)
);
