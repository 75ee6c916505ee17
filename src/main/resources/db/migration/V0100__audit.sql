-- History of every record. Append only; sealed rows form a chain of hashes.
create table audit_entry (
    id uuid not null primary key,
    at timestamp with time zone not null,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    entity varchar(60) not null,
    entity_id uuid not null,
    verb varchar(20) not null check (verb in ('CREATED', 'CHANGED', 'REMOVED', 'NOTED')),
    changes text not null,
    reason text,
    actor_id uuid,
    actor_name varchar(200) not null,
    actor_post varchar(300) not null,
    on_behalf_of varchar(200),
    address varchar(60),
    position bigint unique,
    hash varchar(64),
    check ((position is null) = (hash is null))
);
create index audit_entry_by_subject on audit_entry (subject_type, subject_id, at);
create index audit_entry_by_time on audit_entry (at);
create index audit_entry_by_actor on audit_entry (actor_id, at);

-- Personal values beside the chain: deleted at the end of retention, the chain stays valid.
create table audit_personal (
    entry_id uuid not null references audit_entry (id),
    field varchar(60) not null,
    old_value text,
    new_value text,
    primary key (entry_id, field)
);
