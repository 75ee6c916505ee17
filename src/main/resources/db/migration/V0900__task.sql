-- Work: who does what by when. Work given to several units is one task with a part for each of them.
create table task (
    id uuid not null primary key,
    version bigint not null,
    parent_id uuid references task (id),
    part boolean not null,
    parts integer not null,
    parts_done integer not null,
    handed_on boolean not null,
    title varchar(500) not null,
    title_fold varchar(900) not null,
    giver_unit_id uuid not null references organisation_unit (id),
    giver_id uuid not null references organisation_person (id),
    giver_name varchar(120) not null,
    lead_unit_id uuid not null references organisation_unit (id),
    lead_person_id uuid references organisation_person (id),
    starts_on date,
    due_on date not null,
    origin varchar(10) not null check (origin in ('PLANNED', 'EXTRA')),
    focal boolean not null,
    priority varchar(10) not null check (priority in ('NORMAL', 'HIGH', 'URGENT')),
    programme_id uuid references programme (id),
    content_id uuid references programme_content (id),
    integrated boolean not null,
    place varchar(300) not null,
    expected_result varchar(2000) not null,
    proof varchar(500) not null,
    description varchar(4000) not null,
    state varchar(15) not null check (state in
        ('NEW', 'IN_PROGRESS', 'TO_CONFIRM', 'DONE', 'RETURNED', 'PAUSED', 'DROPPED')),
    state_since timestamp with time zone not null,
    percent integer not null check (percent between 0 and 100),
    seen_at timestamp with time zone,
    seen_by varchar(120) not null,
    finished_on date,
    finished_by uuid references organisation_person (id),
    created_at timestamp with time zone not null,
    check (starts_on is null or due_on >= starts_on),
    check (not part or parent_id is not null),
    check (parts_done <= parts)
);
create index task_by_due on task (due_on, id);
create index task_by_lead_unit on task (lead_unit_id, state, due_on);
create index task_by_lead_person on task (lead_person_id, state, due_on);
create index task_by_giver on task (giver_id, state, due_on);
create index task_by_giver_unit on task (giver_unit_id, state, due_on);
create index task_by_parent on task (parent_id);
create index task_by_programme on task (programme_id, due_on);

-- Phối hợp: a unit or a person.
create table task_helper (
    id uuid not null primary key,
    version bigint not null,
    task_id uuid not null references task (id),
    position integer not null,
    unit_id uuid not null references organisation_unit (id),
    person_id uuid references organisation_person (id),
    unique (task_id, position)
);
create index task_helper_by_unit on task_helper (unit_id);
create index task_helper_by_person on task_helper (person_id);

-- What was done with a task, in order.
create table task_step (
    id uuid not null primary key,
    version bigint not null,
    task_id uuid not null references task (id),
    act varchar(15) not null,
    to_state varchar(15) not null,
    by_account uuid references security_account (id),
    by_name varchar(120) not null,
    on_behalf_of varchar(120) not null,
    taken_at timestamp with time zone not null,
    words varchar(2000) not null,
    percent integer
);
create index task_step_by_task on task_step (task_id, taken_at, id);

-- Xin gia hạn.
create table task_extension (
    id uuid not null primary key,
    version bigint not null,
    task_id uuid not null references task (id),
    due_before date not null,
    due_wanted date not null,
    reason varchar(1000) not null,
    asked_by uuid not null references organisation_person (id),
    asked_by_name varchar(120) not null,
    asked_at timestamp with time zone not null,
    answer varchar(10) not null check (answer in ('PENDING', 'GRANTED', 'REFUSED')),
    answered_by_name varchar(120) not null,
    answered_at timestamp with time zone,
    answer_words varchar(1000) not null,
    check (due_wanted > due_before)
);
create index task_extension_by_task on task_extension (task_id, asked_at);
create index task_extension_by_answer on task_extension (answer);
