-- Lịch công tác tuần: composed from what other modules have, adjusted by hand, issued and issued again.
create table agenda_week (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    unit_id uuid not null references organisation_unit (id),
    monday date not null,
    state varchar(10) not null check (state in ('DRAFT', 'ISSUED')),
    edition integer not null check (edition >= 0),
    issued_lines text not null,
    issued_at timestamp with time zone,
    issued_by_name varchar(120) not null,
    unique (unit_id, monday)
);

create table agenda_week_line (
    id uuid not null primary key,
    version bigint not null,
    week_id uuid not null references agenda_week (id),
    held_on date not null,
    half varchar(10) not null check (half in ('MORNING', 'AFTERNOON')),
    from_hour time,
    content varchar(1000) not null,
    chair varchar(200) not null,
    place varchar(300) not null,
    participants varchar(2000) not null,
    subject_type varchar(40) not null,
    subject_id uuid,
    source_words text not null,
    by_hand boolean not null,
    source_changed boolean not null,
    removed boolean not null
);
create index agenda_week_line_by_week on agenda_week_line (week_id, held_on);
