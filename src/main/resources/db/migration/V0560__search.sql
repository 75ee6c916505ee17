-- What can be found, and its words. Words are folded to a-z and 0-9, so that every collation orders them alike.
create table search_document (
    id uuid not null primary key,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    title varchar(500) not null,
    detail varchar(1000) not null,
    unique (subject_type, subject_id)
);
create table search_word (
    document_id uuid not null references search_document (id) on delete cascade,
    word varchar(40) not null,
    marked varchar(40) not null,
    in_title boolean not null,
    primary key (document_id, word, marked, in_title)
);
create index search_word_by_word on search_word (word, document_id);

-- One row: what the index was built with. Locked while it is built anew.
create table search_build (
    id smallint not null primary key check (id = 1),
    fingerprint varchar(2000) not null,
    built_at timestamp with time zone
);
insert into search_build (id, fingerprint) values (1, '');
