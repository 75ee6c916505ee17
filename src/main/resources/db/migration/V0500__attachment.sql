-- Files of records. The bytes lie in the data folder under their SHA-256; several rows may share them.
create table attachment_file (
    id uuid not null primary key,
    version bigint not null,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    name varchar(200) not null,
    kind varchar(10) not null check (kind in ('JPEG', 'PNG', 'PDF', 'DOCX', 'XLSX')),
    size_bytes bigint not null check (size_bytes > 0),
    sha256 varchar(64) not null,
    received_sha256 varchar(64) not null,
    taken_at timestamp with time zone,
    width integer check (width > 0),
    height integer check (height > 0),
    added_by varchar(200) not null,
    added_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    check ((width is null) = (height is null))
);
create index attachment_file_by_subject on attachment_file (subject_type, subject_id, added_at);
create index attachment_file_by_hash on attachment_file (sha256);
