-- The year's plan of a unit: programmes, contents, tasks and smaller tasks as a tree. What was approved stays as it was;
-- the tasks that came of it go their own way.
create table plan (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    plan_year integer not null check (plan_year between 1900 and 2200),
    title varchar(300) not null,
    title_fold varchar(600) not null,
    state varchar(10) not null check (state in ('DRAFT', 'APPROVED')),
    copied_from uuid references plan (id),
    approved_at timestamp with time zone,
    approved_by varchar(120) not null,
    created_at timestamp with time zone not null,
    unique (unit_id, plan_year)
);

create table plan_item (
    id uuid not null primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    parent_id uuid references plan_item (id),
    position integer not null,
    title varchar(500) not null,
    programme_id uuid references programme (id),
    content_id uuid references programme_content (id),
    lead_unit_id uuid references organisation_unit (id),
    lead_person_id uuid references organisation_person (id),
    starts_on date,
    due_on date,
    day_rule varchar(10) not null check (day_rule in ('WEEKDAY', 'DATE', 'LUNAR')),
    undone_before boolean not null,
    task_id uuid references task (id),
    check (due_on is null or starts_on is null or due_on >= starts_on)
);
create index plan_item_by_plan on plan_item (plan_id, parent_id, position);
