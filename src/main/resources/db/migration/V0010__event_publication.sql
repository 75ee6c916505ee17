-- Events between modules that may be handled later (Spring Modulith's registry).
create table event_publication (
    id uuid not null primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event text not null,
    publication_date timestamp with time zone not null,
    completion_date timestamp with time zone,
    last_resubmission_date timestamp with time zone,
    completion_attempts integer not null default 0,
    status varchar(20)
);
create index event_publication_by_completion on event_publication (completion_date);
