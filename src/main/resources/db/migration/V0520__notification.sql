-- The inbox. Texts are resolved when the notice is written; a key that was used once for a person is not used again.
create table notification_notice (
    id uuid not null primary key,
    person_id uuid not null references organisation_person (id),
    title varchar(300) not null,
    detail varchar(500) not null,
    path varchar(300) not null,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    dedupe_key varchar(200),
    created_at timestamp with time zone not null,
    read_at timestamp with time zone,
    unique (person_id, dedupe_key)
);
create index notification_notice_by_person on notification_notice (person_id, created_at, id);
create index notification_notice_by_read on notification_notice (person_id, read_at);
create index notification_notice_by_age on notification_notice (created_at);
