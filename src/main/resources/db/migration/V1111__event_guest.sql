-- Who is invited to an event, what she was told and answered, and whether she came. Her code is made from her id; only
-- its hash stands here.
create table event_guest (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    place bigint not null,
    category varchar(10) not null check (category in ('HONOUR', 'DELEGATE', 'PERFORMER', 'OTHER')),
    honorific varchar(40) not null,
    name varchar(200) not null,
    post varchar(300) not null,
    organisation varchar(300) not null,
    rank integer not null,
    person_id uuid references organisation_person (id),
    unit_id uuid references organisation_unit (id),
    phone varchar(20),
    email varchar(200),
    seat varchar(20) not null,
    told_at timestamp with time zone,
    told_way varchar(10) check (told_way in ('PAPER', 'ZALO', 'PHONE')),
    told_day date,
    told_hour time,
    told_place varchar(700) not null,
    answer varchar(12) not null check (answer in ('PENDING', 'COMING', 'STAND_IN', 'NOT_COMING')),
    stand_in_name varchar(200) not null,
    stand_in_post varchar(300) not null,
    answer_words varchar(1000) not null,
    attendance varchar(12) not null check (attendance in ('NOT_NOTED', 'PRESENT', 'STAND_IN', 'ABSENT')),
    arrived_at timestamp with time zone,
    noted_by varchar(120) not null,
    unexpected boolean not null,
    code_hash varchar(64) not null unique,
    check ((told_at is null) = (told_way is null)),
    check (arrived_at is null or attendance in ('PRESENT', 'STAND_IN'))
);
create index event_guest_by_event on event_guest (event_id, place);

-- Each time that somebody at the door said that a guest is there: the earliest that was not taken back stands.
create table event_arrival (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    guest_id uuid references event_guest (id) on delete cascade,
    arrived_at timestamp with time zone not null,
    noted_by varchar(120) not null,
    stand_in_name varchar(200) not null,
    stand_in_post varchar(300) not null,
    undone boolean not null
);
create index event_arrival_by_guest on event_arrival (guest_id, arrived_at);

-- "Sông Cầu: 25": how many of a unit came, without their names.
create table event_unit_count (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    unit_id uuid not null references organisation_unit (id),
    number integer not null check (number >= 0),
    note varchar(300) not null,
    unique (event_id, unit_id)
);

-- What was given or received at an event, in whole đồng.
create table event_gift (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    position integer not null,
    what varchar(300) not null,
    number integer not null check (number > 0),
    measure varchar(40) not null,
    worth bigint check (worth >= 0),
    source varchar(300) not null,
    note varchar(500) not null
);
create index event_gift_by_event on event_gift (event_id, position);

create table event_recipient (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    gift_id uuid not null references event_gift (id),
    position integer not null,
    name varchar(200) not null,
    address varchar(300) not null,
    quantity integer not null check (quantity > 0),
    signed boolean not null
);
create index event_recipient_by_gift on event_recipient (gift_id, position);
create index event_recipient_by_event on event_recipient (event_id);

-- How many days after the last day of an event what belongs to people is erased; one row for the installation.
create table event_retention (
    id uuid not null primary key,
    version bigint not null,
    days integer not null check (days between 30 and 3650)
);
insert into event_retention (id, version, days) values ('0198c000-0000-7000-8000-000000000001', 0, 365);
