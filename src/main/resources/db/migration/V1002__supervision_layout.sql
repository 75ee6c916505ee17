-- What a unit makes of the rules by which its visits are laid out; a rule without a row counts as usual.
create table supervision_layout_rule (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    rule varchar(20) not null,
    level varchar(4) not null check (level in ('HARD', 'SOFT', 'OFF')),
    weight integer not null check (weight between 1 and 1000),
    unique (unit_id, rule)
);

create table supervision_layout_limit (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null unique references organisation_unit (id),
    days_between integer not null check (days_between between 0 and 365),
    weekly_visits integer not null check (weekly_visits between 1 and 14)
);

-- Xếp giúp: each search with what was asked for and, once it is over, what it proposes. Nothing of the plan changes
-- before somebody accepts. The node that searches shows a sign of life; a search without one was interrupted.
create table supervision_layout_run (
    id uuid not null primary key,
    version bigint not null,
    plan_id uuid not null references supervision_plan (id),
    state varchar(11) not null check (state in
        ('SEARCHING', 'FOUND', 'FAILED', 'INTERRUPTED', 'ACCEPTED', 'DROPPED')),
    started_by varchar(120) not null,
    started_at timestamp with time zone not null,
    alive_at timestamp with time zone not null,
    stop_asked boolean not null,
    ended_at timestamp with time zone,
    ended_by varchar(120) not null,
    wish text not null,
    proposal text not null
);
create index supervision_layout_run_by_plan on supervision_layout_run (plan_id, started_at);
create index supervision_layout_run_by_state on supervision_layout_run (state);
