-- What a unit holds for an anniversary or of its own: prepared by a plan, held on its days, and told of afterwards.
create table event (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    unit_id uuid not null references organisation_unit (id),
    kind varchar(15) not null check (kind in
        ('CEREMONY', 'GATHERING', 'SEMINAR', 'CONTEST', 'RALLY', 'ACTION_PERIOD', 'VISIT', 'COMMUNICATION', 'CONGRESS',
         'OTHER')),
    title varchar(500) not null,
    title_fold varchar(900) not null,
    anniversary_id uuid,
    anniversary_year integer check (anniversary_year between 1900 and 2100),
    from_day date not null,
    to_day date not null,
    from_hour time,
    until_hour time,
    place varchar(300) not null,
    room_id uuid references agenda_facility (id),
    vehicle_id uuid references agenda_facility (id),
    chair_id uuid references organisation_person (id),
    chair_name varchar(200) not null,
    lead_id uuid references organisation_person (id),
    participants varchar(2000) not null,
    dress varchar(500) not null,
    expected integer check (expected >= 0),
    indicator_id uuid references indicator (id),
    basis varchar(8000) not null,
    purpose varchar(8000) not null,
    requirements varchar(8000) not null,
    content varchar(20000) not null,
    funding varchar(8000) not null,
    organising varchar(20000) not null,
    result varchar(20000) not null,
    lessons varchar(8000) not null,
    earlier_id uuid references event (id),
    state varchar(12) not null check (state in
        ('PROPOSED', 'PREPARING', 'PLANNED', 'HELD', 'CLOSED', 'POSTPONED', 'CANCELLED')),
    state_since timestamp with time zone not null,
    held_by uuid,
    caller_id uuid references organisation_person (id),
    caller_name varchar(120) not null,
    created_at timestamp with time zone not null,
    check (to_day >= from_day),
    check (until_hour is null or from_hour is not null),
    check ((anniversary_id is null) = (anniversary_year is null))
);
create index event_by_day on event (from_day, id);
create index event_by_unit on event (unit_id, state, from_day);
create index event_by_lead on event (lead_id, state, from_day);
create index event_by_chair on event (chair_id, state, from_day);
create index event_by_anniversary on event (anniversary_id, unit_id, anniversary_year);

-- Chương trình and kịch bản: what comes after what, how long, by whom, and what is said in between.
create table event_point (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    position integer not null,
    title varchar(500) not null,
    minutes integer check (minutes > 0),
    speaker varchar(200) not null,
    script varchar(8000) not null
);
create index event_point_by_event on event_point (event_id, position);

-- Dự toán and quyết toán, in whole đồng.
create table event_cost (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    position integer not null,
    item varchar(500) not null,
    source varchar(200) not null,
    quantity numeric(12, 2) not null check (quantity >= 0),
    measure varchar(40) not null,
    price bigint not null check (price >= 0),
    spent bigint check (spent >= 0),
    note varchar(500) not null
);
create index event_cost_by_event on event_cost (event_id, position);

-- Phân công: who does what by when; each becomes a task when it is given out.
create table event_duty (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    position integer not null,
    words varchar(500) not null,
    unit_id uuid references organisation_unit (id),
    person_id uuid references organisation_person (id),
    due_on date,
    task_id uuid references task (id),
    check (person_id is null or unit_id is not null)
);
create index event_duty_by_event on event_duty (event_id, position);

-- What was done with an event, in order.
create table event_step (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    deed varchar(15) not null,
    to_state varchar(12) not null,
    by_account uuid references security_account (id),
    by_name varchar(120) not null,
    on_behalf_of varchar(120) not null,
    taken_at timestamp with time zone not null,
    words varchar(2000) not null
);
create index event_step_by_event on event_step (event_id, taken_at, id);

-- The plan as it was each time that it was issued.
create table event_plan_version (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    number integer not null check (number > 0),
    said text not null,
    document_id uuid references document (id),
    reason varchar(2000) not null,
    by_name varchar(120) not null,
    issued_at timestamp with time zone not null,
    unique (event_id, number)
);

-- Kho mẫu: what an event of a kind usually says and needs; a unit's own, or everybody's.
create table event_template (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid references organisation_unit (id),
    name varchar(200) not null,
    name_fold varchar(400) not null,
    kind varchar(15) not null,
    said text not null,
    active boolean not null
);
create index event_template_by_unit on event_template (unit_id, name_fold);
