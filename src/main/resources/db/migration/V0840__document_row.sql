-- What stood behind the rows of the annexes when a paper was submitted: entries hold who entered what, as JSON.
create table document_snapshot_row (
    id uuid not null primary key,
    version bigint not null,
    snapshot_id uuid not null references document_snapshot (id),
    position integer not null,
    code varchar(40) not null,
    name varchar(300) not null,
    unit_id uuid not null references organisation_unit (id),
    period varchar(10) not null,
    printed varchar(300) not null,
    revision bigint not null,
    entries text not null,
    unique (snapshot_id, position)
);
