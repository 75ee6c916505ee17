-- Documents that say what an event says; the reason is what the drafter wrote to the signer.
create table event_paper (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null references event (id),
    document_id uuid not null unique references document (id),
    kind varchar(15) not null check (kind in
        ('PLAN', 'INVITATION', 'PROGRAMME', 'SCRIPT', 'BUDGET', 'CHANGE_NOTICE', 'SETTLEMENT', 'RESULT')),
    said varchar(64) not null,
    reason varchar(2000) not null
);
create index event_paper_by_event on event_paper (event_id);

-- When and where people were told last that it takes place.
create table event_announcement (
    id uuid not null primary key,
    version bigint not null,
    event_id uuid not null unique references event (id),
    from_day date not null,
    to_day date not null,
    from_hour time,
    until_hour time,
    whereabouts varchar(600) not null
);

-- Kịch bản, dự toán and bảng tổng hợp are signed without a number of their own.
insert into document_kind
    (id, version, code, name, abbreviation, shape, numbered, addressed, active, position) values
    ('01890000-0000-7000-8000-000000000034', 0, 'KB', 'Kịch bản', 'KB', 'TITLED', false, false, true, 34),
    ('01890000-0000-7000-8000-000000000035', 0, 'DT', 'Dự toán', 'DT', 'TITLED', false, false, true, 35),
    ('01890000-0000-7000-8000-000000000036', 0, 'THTC', 'Bảng tổng hợp', 'THTC', 'TITLED', false, false, true, 36);
