-- Money of a programme at a unit: a ceiling per year and source, and what was spent on which record. Whole đồng.
create table programme_ceiling (
    id uuid not null primary key,
    version bigint not null,
    programme_id uuid not null references programme (id),
    unit_id uuid not null,
    budget_year integer not null check (budget_year between 1900 and 2200),
    source varchar(15) not null check (source in
        ('STATE_BUDGET', 'TRUST_FEE', 'CONTRIBUTION', 'UNION_FUND', 'MEMBER_FEE', 'OTHER')),
    amount bigint not null check (amount >= 0),
    unique (programme_id, unit_id, budget_year, source)
);

create table programme_funding_entry (
    id uuid not null primary key,
    version bigint not null,
    programme_id uuid not null references programme (id),
    unit_id uuid not null,
    source varchar(15) not null check (source in
        ('STATE_BUDGET', 'TRUST_FEE', 'CONTRIBUTION', 'UNION_FUND', 'MEMBER_FEE', 'OTHER')),
    spent_on date not null,
    amount bigint not null check (amount <> 0),
    wording varchar(300) not null,
    subject_type varchar(60) not null,
    subject_id uuid not null
);
create index programme_funding_entry_by_year on programme_funding_entry (programme_id, unit_id, spent_on);
create index programme_funding_entry_by_subject on programme_funding_entry (subject_type, subject_id);
