-- Work that comes again: by which rule, and which task stands for it now.
create table task_series (
    id uuid not null primary key,
    version bigint not null,
    task_id uuid not null references task (id),
    anchor date not null,
    cadence varchar(15) not null check (cadence in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'NINE_MONTHS', 'YEARLY')),
    lunar boolean not null,
    shifted boolean not null,
    mode varchar(10) not null check (mode in ('COPY', 'REOPEN')),
    days_ahead integer not null check (days_ahead between 0 and 366),
    ends_on date,
    turn integer not null,
    active boolean not null
);
create index task_series_by_task on task_series (task_id);
