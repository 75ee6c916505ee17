-- Meetings with whoever is invited, who is away, and the rooms and vehicles that meetings take.
create table agenda_facility (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    kind varchar(10) not null check (kind in ('ROOM', 'VEHICLE')),
    name varchar(200) not null,
    name_fold varchar(400) not null,
    seats integer check (seats > 0),
    active boolean not null,
    unique (unit_id, kind, name_fold)
);

-- Vắng mặt, nghỉ: by half days, both ends included.
create table agenda_absence (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid not null references organisation_person (id),
    unit_id uuid not null references organisation_unit (id),
    from_day date not null,
    from_half varchar(10) not null check (from_half in ('MORNING', 'AFTERNOON')),
    to_day date not null,
    to_half varchar(10) not null check (to_half in ('MORNING', 'AFTERNOON')),
    reason varchar(500) not null,
    stand_in_id uuid references organisation_person (id),
    check (to_day >= from_day)
);
create index agenda_absence_by_person on agenda_absence (person_id, from_day);
create index agenda_absence_by_unit on agenda_absence (unit_id, to_day);

create table agenda_meeting (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    unit_id uuid not null references organisation_unit (id),
    kind varchar(15) not null check (kind in
        ('STANDING', 'COMMITTEE', 'BRIEFING', 'CONFERENCE', 'INVITED', 'OTHER')),
    title varchar(500) not null,
    title_fold varchar(900) not null,
    held_on date not null,
    from_hour time not null,
    until_hour time,
    place varchar(300) not null,
    room_id uuid references agenda_facility (id),
    vehicle_id uuid references agenda_facility (id),
    online_link varchar(500) not null,
    chair_id uuid references organisation_person (id),
    chair_name varchar(200) not null,
    secretary_id uuid references organisation_person (id),
    note varchar(4000) not null,
    minutes varchar(20000) not null,
    state varchar(12) not null check (state in
        ('DRAFT', 'ANNOUNCED', 'HELD', 'CONCLUDED', 'POSTPONED', 'CANCELLED')),
    state_since timestamp with time zone not null,
    caller_id uuid not null references organisation_person (id),
    caller_name varchar(120) not null,
    created_at timestamp with time zone not null,
    check (until_hour is null or until_hour > from_hour)
);
create index agenda_meeting_by_day on agenda_meeting (held_on, from_hour, id);
create index agenda_meeting_by_unit on agenda_meeting (unit_id, state, held_on);
create index agenda_meeting_by_chair on agenda_meeting (chair_id, state, held_on);
create index agenda_meeting_by_secretary on agenda_meeting (secretary_id, state, held_on);

-- Thành phần: a person of a unit, whoever answers for a unit, or a guest by name.
create table agenda_meeting_guest (
    id uuid not null primary key,
    version bigint not null,
    meeting_id uuid not null references agenda_meeting (id),
    position integer not null,
    unit_id uuid references organisation_unit (id),
    person_id uuid references organisation_person (id),
    name varchar(200) not null,
    answer varchar(12) not null check (answer in ('PENDING', 'COMING', 'STAND_IN', 'NOT_COMING')),
    stand_in_id uuid references organisation_person (id),
    stand_in_name varchar(200) not null,
    answered_at timestamp with time zone,
    answered_by_name varchar(120) not null,
    answer_words varchar(1000) not null,
    attendance varchar(12) not null check (attendance in ('NOT_NOTED', 'PRESENT', 'STAND_IN', 'ABSENT')),
    check (unit_id is not null or name <> '')
);
create index agenda_meeting_guest_by_meeting on agenda_meeting_guest (meeting_id, position);
create index agenda_meeting_guest_by_person on agenda_meeting_guest (person_id);
create index agenda_meeting_guest_by_unit on agenda_meeting_guest (unit_id);
create index agenda_meeting_guest_by_stand_in on agenda_meeting_guest (stand_in_id);

-- Nội dung chương trình họp.
create table agenda_meeting_point (
    id uuid not null primary key,
    version bigint not null,
    meeting_id uuid not null references agenda_meeting (id),
    position integer not null,
    title varchar(500) not null,
    minutes integer check (minutes > 0),
    speaker varchar(200) not null,
    unique (meeting_id, position)
);

create table agenda_meeting_paper (
    id uuid not null primary key,
    version bigint not null,
    meeting_id uuid not null references agenda_meeting (id),
    position integer not null,
    subject_type varchar(40) not null,
    subject_id uuid not null,
    unique (meeting_id, position)
);

-- Kết luận; one can become work of another module.
create table agenda_meeting_conclusion (
    id uuid not null primary key,
    version bigint not null,
    meeting_id uuid not null references agenda_meeting (id),
    position integer not null,
    words varchar(2000) not null,
    unit_id uuid references organisation_unit (id),
    person_id uuid references organisation_person (id),
    due_on date,
    work_type varchar(40) not null,
    work_id uuid,
    check (person_id is null or unit_id is not null)
);
create index agenda_meeting_conclusion_by_meeting on agenda_meeting_conclusion (meeting_id, position);

-- What was done with a meeting, in order.
create table agenda_meeting_step (
    id uuid not null primary key,
    version bigint not null,
    meeting_id uuid not null references agenda_meeting (id),
    deed varchar(15) not null,
    to_state varchar(12) not null,
    by_account uuid references security_account (id),
    by_name varchar(120) not null,
    on_behalf_of varchar(120) not null,
    taken_at timestamp with time zone not null,
    words varchar(2000) not null
);
create index agenda_meeting_step_by_meeting on agenda_meeting_step (meeting_id, taken_at, id);
