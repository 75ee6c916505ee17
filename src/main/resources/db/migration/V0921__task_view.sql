-- A view of the work that somebody keeps under a name: which way of seeing it, with which filter and headings.
create table task_view (
    id uuid not null primary key,
    version bigint not null,
    name varchar(80) not null,
    kind varchar(10) not null check (kind in ('LIST', 'BOARD', 'CALENDAR', 'TIMELINE', 'TREE')),
    query varchar(1000) not null,
    owner_id uuid not null references organisation_person (id),
    owner_name varchar(120) not null,
    shared_with uuid references organisation_unit (id)
);
create index task_view_by_owner on task_view (owner_id);
create index task_view_by_unit on task_view (shared_with);

-- Which of them opens first for somebody.
create table task_view_first (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid not null unique references organisation_person (id),
    view_id uuid not null references task_view (id)
);
create index task_view_first_by_view on task_view_first (view_id);

-- The views ask by state for the latest, and for what is worked on in a span of days.
create index task_by_state on task (state, state_since, id);
