-- Unsaved text, one row for each account, form and record. A new record has the zero id, so that the key holds.
create table draft_text (
    id uuid not null primary key,
    account_id uuid not null references security_account (id),
    form varchar(100) not null,
    subject_id uuid not null,
    base_version bigint,
    content text not null,
    kept_at timestamp with time zone not null,
    unique (account_id, form, subject_id)
);
create index draft_text_by_age on draft_text (kept_at);
