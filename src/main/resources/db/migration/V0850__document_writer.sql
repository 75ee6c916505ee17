-- Who writes where in a paper just now. Rows live for a minute and are no history; no edge to people, so that nothing
-- keeps an account from going.
create table document_writer (
    document_id uuid not null references document (id) on delete cascade,
    person_id uuid not null,
    person_name varchar(120) not null,
    block_id uuid not null,
    seen_at timestamp with time zone not null,
    primary key (document_id, person_id)
);
create index document_writer_by_time on document_writer (seen_at);

-- Whose words stand in a paper: its text is too long for the history.
alter table document add column saved_by_name varchar(120) default '' not null;
alter table document add column saved_at timestamp with time zone;
