-- Papers of a year: the plan whose signature approves it, and the report on what was done.
create table supervision_year_paper (
    id uuid not null primary key,
    version bigint not null,
    plan_id uuid not null references supervision_plan (id),
    document_id uuid not null unique references document (id),
    kind varchar(12) not null check (kind in ('YEAR_PLAN', 'YEAR_REPORT'))
);
create index supervision_year_paper_by_plan on supervision_year_paper (plan_id);
