-- A line of a plan says what a task does: who leads and helps, where, for whom, with what money and result.
alter table plan_item add column focal boolean default false not null;
alter table plan_item add column indicator_id uuid references indicator (id);
alter table plan_item add column expected_count integer;
alter table plan_item add column expected_measure varchar(10) default 'TURNS' not null
    check (expected_measure in ('TURNS', 'PERSONS'));
alter table plan_item add column place varchar(300) default '' not null;
alter table plan_item add column expected_result varchar(2000) default '' not null;

-- Grows with every change, also of who leads it: a form that was read before is stale.
alter table plan_item add column revision integer default 0 not null;

-- Left out by an adjustment that nobody has approved yet.
alter table plan_item add column dropped boolean default false not null;

create table plan_item_party (
    id uuid not null primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    item_id uuid not null references plan_item (id),
    helps boolean not null,
    position integer not null,
    unit_id uuid not null references organisation_unit (id),
    person_id uuid references organisation_person (id)
);
create index plan_item_party_by_plan on plan_item_party (plan_id, position);
create index plan_item_party_by_item on plan_item_party (item_id);

-- The one who led a line so far; its name is that of the line, of which there was one each.
insert into plan_item_party (id, version, plan_id, item_id, helps, position, unit_id, person_id)
    select id, 0, plan_id, id, false, 0, lead_unit_id, lead_person_id from plan_item where lead_unit_id is not null;
alter table plan_item drop column lead_unit_id;
alter table plan_item drop column lead_person_id;

create table plan_item_money (
    id uuid not null primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    item_id uuid not null references plan_item (id),
    source varchar(15) not null check (source in
        ('STATE_BUDGET', 'TRUST_FEE', 'CONTRIBUTION', 'UNION_FUND', 'MEMBER_FEE', 'OTHER')),
    amount bigint not null check (amount > 0),
    unique (item_id, source)
);
create index plan_item_money_by_plan on plan_item_money (plan_id);

-- An approved plan while an adjustment of it is written; and the paper that its signer has before her.
alter table plan add column adjusting boolean default false not null;
alter table plan add column held_by uuid references document (id);

-- What was approved, each time: number 0 is the plan, those after it are its adjustments.
create table plan_baseline (
    id uuid not null primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    number integer not null,
    taken_at timestamp with time zone not null,
    taken_by varchar(120) not null,
    reason varchar(2000) not null,
    document_id uuid references document (id),
    lines text not null,
    unique (plan_id, number)
);

create table plan_paper (
    id uuid not null primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    document_id uuid not null references document (id),
    kind varchar(12) not null check (kind in ('PLAN', 'PROGRAMME', 'MONTH', 'ADJUSTMENT')),
    unique (document_id)
);
create index plan_paper_by_plan on plan_paper (plan_id);
