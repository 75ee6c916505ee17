-- What a task is for and what it needs: the indicator it feeds, whom it expects, its money, and what it waits for.
alter table task add column indicator_id uuid references indicator (id);
alter table task add column expected_count integer check (expected_count > 0);
alter table task add column expected_measure varchar(10) not null default 'TURNS' check (expected_measure in ('TURNS', 'PERSONS'));

-- What a task came of: the meeting that concluded it, for one.
alter table task add column source_type varchar(40);
alter table task add column source_id uuid;

-- Money planned for a task, by source.
create table task_money (
    id uuid not null primary key,
    version bigint not null,
    task_id uuid not null references task (id),
    source varchar(20) not null,
    amount bigint not null check (amount > 0),
    unique (task_id, source)
);

-- What has to be done before a task can go on.
create table task_wait (
    id uuid not null primary key,
    version bigint not null,
    task_id uuid not null references task (id),
    waits_for_id uuid not null references task (id),
    unique (task_id, waits_for_id),
    check (task_id <> waits_for_id)
);
create index task_wait_by_waits_for on task_wait (waits_for_id);

-- Small things to tick off.
create table task_check (
    id uuid not null primary key,
    version bigint not null,
    task_id uuid not null references task (id),
    position integer not null,
    words varchar(300) not null,
    done_by varchar(120) not null,
    done_at timestamp with time zone
);
create index task_check_by_task on task_check (task_id, position);
