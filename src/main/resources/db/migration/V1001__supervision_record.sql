-- What is found at a visit: minutes with the outline they were written by, findings, evidence, and what is demanded.
create table supervision_minutes (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    visit_id uuid not null unique references supervision_visit (id),
    team_present varchar(4000) not null,
    body_present varchar(4000) not null,
    proceedings varchar(20000) not null,
    outline_name varchar(300) not null,
    outline_number integer,
    outline_points text not null,
    agreed_by varchar(200) not null,
    agreed_at timestamp with time zone,
    agreed_words varchar(2000) not null
);

-- The id comes from whoever writes, so that what is sent twice from a dead zone is one finding.
create table supervision_finding (
    id uuid not null primary key,
    version bigint not null,
    visit_id uuid not null references supervision_visit (id),
    position integer not null,
    topic varchar(300) not null,
    topic_fold varchar(600) not null,
    grade varchar(10) not null check (grade in ('STRENGTH', 'GOOD', 'WEAKNESS', 'VIOLATION')),
    words varchar(4000) not null,
    repeats boolean not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(120) not null
);
create index supervision_finding_by_visit on supervision_finding (visit_id, position);
create index supervision_finding_by_topic on supervision_finding (topic_fold);

-- Its id comes from whoever sends it, too.
create table supervision_evidence (
    id uuid not null primary key,
    version bigint not null,
    visit_id uuid not null references supervision_visit (id),
    finding_id uuid references supervision_finding (id),
    attachment_id uuid not null,
    name varchar(200) not null,
    sha256 varchar(64) not null,
    taken_at timestamp with time zone,
    uploaded_at timestamp with time zone not null,
    uploaded_by varchar(120) not null,
    replaces_id uuid references supervision_evidence (id),
    replace_reason varchar(1000) not null
);
create index supervision_evidence_by_visit on supervision_evidence (visit_id, uploaded_at);

-- A recommendation as it is drafted; the conclusion makes it one.
create table supervision_demand (
    id uuid not null primary key,
    version bigint not null,
    visit_id uuid not null references supervision_visit (id),
    position integer not null,
    finding_id uuid references supervision_finding (id),
    words varchar(4000) not null,
    proof varchar(1000) not null,
    due_on date,
    recommendation_id uuid
);
create index supervision_demand_by_visit on supervision_demand (visit_id, position);
