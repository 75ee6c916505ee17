-- Tài liệu hôm nay: what whoever stands in front reads from her phone.
create table event_day (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null unique references event (id),
    revision integer not null,
    speech varchar(40000) not null,
    award_basis varchar(500) not null
);

-- Danh sách khen thưởng, in the order in which they are called.
create table event_award (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    position integer not null,
    name varchar(200) not null,
    unit varchar(300) not null,
    merit varchar(300) not null
);
create index event_award_by_event on event_award (event_id, position);
