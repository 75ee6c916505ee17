-- Rounds (đợt), the return of one unit in one round, and the figures themselves.
create table indicator_round (
    id uuid not null primary key,
    version bigint not null,
    name varchar(300) not null,
    form_id uuid references indicator_form (id),
    period varchar(8) not null,
    quick boolean not null,
    window_from date not null,
    window_to date not null,
    cut_off date not null,
    due_at timestamp with time zone not null,
    estimates_allowed boolean not null,
    owner_unit_id uuid not null,
    state varchar(10) not null check (state in ('OPEN', 'LOCKED', 'REOPENED')),
    state_reason varchar(1000) not null,
    reopened_until timestamp with time zone,
    opened_by_name varchar(200) not null,
    opened_at timestamp with time zone not null,
    check (quick or form_id is not null),
    check (window_to >= window_from)
);
create index indicator_round_by_due on indicator_round (due_at);
create index indicator_round_by_period on indicator_round (period, owner_unit_id);

create table indicator_return (
    id uuid not null primary key,
    version bigint not null,
    round_id uuid not null references indicator_round (id),
    unit_id uuid not null,
    state varchar(20) not null check (state in ('NOT_STARTED', 'DRAFTING', 'SUBMITTED', 'NEEDS_SUPPLEMENT', 'APPROVED', 'LOCKED', 'REOPENED')),
    highlights varchar(4000) not null,
    difficulties varchar(4000) not null,
    proposals varchar(4000) not null,
    submitted_at timestamp with time zone,
    submitted_by uuid,
    submitted_by_name varchar(200) not null,
    approved_at timestamp with time zone,
    approved_by_name varchar(200) not null,
    extended_until timestamp with time zone,
    extension_reason varchar(1000) not null,
    unique (round_id, unit_id)
);
create index indicator_return_by_unit on indicator_return (unit_id, state);

create table indicator_return_change (
    id uuid not null primary key,
    version bigint not null,
    return_id uuid not null references indicator_return (id),
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    changed_by uuid,
    changed_by_name varchar(200) not null,
    changed_at timestamp with time zone not null,
    reason varchar(1000) not null,
    sentence varchar(100)
);
create index indicator_return_change_by_return on indicator_return_change (return_id, changed_at);

create table indicator_figure (
    id uuid not null primary key,
    version bigint not null,
    indicator_id uuid not null references indicator (id),
    unit_id uuid not null,
    period varchar(8) not null,
    revision integer not null,
    reach integer not null check (reach >= 0),
    figure_value numeric(19, 4) check (figure_value >= 0),
    qualifier varchar(10) not null,
    scale varchar(10) not null,
    raw varchar(100) not null,
    note varchar(1000) not null,
    estimate boolean not null,
    answer varchar(500),
    way varchar(12) not null,
    told_by varchar(200),
    channel varchar(10),
    evidence_id uuid,
    reason varchar(1000),
    confirmed_by varchar(200),
    entered_by uuid,
    entered_by_name varchar(200) not null,
    entered_at timestamp with time zone not null,
    constraint indicator_figure_once unique (period, unit_id, indicator_id)
);
create index indicator_figure_for_tables
    on indicator_figure (period, unit_id, indicator_id, reach, figure_value, qualifier, estimate, revision);
create index indicator_figure_by_indicator on indicator_figure (indicator_id);

create table indicator_figure_revision (
    id uuid not null primary key,
    version bigint not null,
    figure_id uuid not null references indicator_figure (id),
    revision integer not null,
    figure_value numeric(19, 4),
    qualifier varchar(10) not null,
    scale varchar(10) not null,
    raw varchar(100) not null,
    note varchar(1000) not null,
    estimate boolean not null,
    answer varchar(500),
    way varchar(12) not null,
    told_by varchar(200),
    channel varchar(10),
    evidence_id uuid,
    reason varchar(1000),
    confirmed_by varchar(200),
    entered_by uuid,
    entered_by_name varchar(200) not null,
    entered_at timestamp with time zone not null,
    unique (figure_id, revision)
);

create table indicator_session (
    id uuid not null primary key,
    version bigint not null,
    round_id uuid not null references indicator_round (id),
    indicator_id uuid not null references indicator (id),
    unit_id uuid not null,
    held_on date not null,
    content varchar(500) not null,
    people integer not null check (people >= 0),
    entered_by_name varchar(200) not null,
    entered_at timestamp with time zone not null
);
create index indicator_session_by_cell on indicator_session (round_id, unit_id, indicator_id);

create table indicator_query (
    id uuid not null primary key,
    version bigint not null,
    round_id uuid not null references indicator_round (id),
    unit_id uuid not null,
    indicator_id uuid not null references indicator (id),
    state varchar(10) not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    question varchar(1000) not null,
    value_then numeric(19, 4),
    asked_by_name varchar(200) not null,
    asked_at timestamp with time zone not null,
    answer_value numeric(19, 4),
    answer_note varchar(1000) not null,
    answered_by_name varchar(200) not null,
    answered_at timestamp with time zone
);
create index indicator_query_by_unit on indicator_query (round_id, unit_id, state);

-- Báo cáo nhanh: up to ten questions of a quick round and their answers.
create table indicator_question (
    id uuid not null primary key,
    version bigint not null,
    round_id uuid not null references indicator_round (id),
    question_position integer not null,
    kind varchar(10) not null check (kind in ('NUMBER', 'TEXT', 'YES_NO', 'FILE')),
    question varchar(500) not null,
    unique (round_id, question_position)
);

create table indicator_answer (
    id uuid not null primary key,
    version bigint not null,
    return_id uuid not null references indicator_return (id),
    question_id uuid not null references indicator_question (id),
    number_value numeric(19, 4),
    raw varchar(100) not null,
    text_value varchar(4000) not null,
    yes_no boolean,
    attachment_id uuid,
    answered_by_name varchar(200) not null,
    answered_at timestamp with time zone not null,
    unique (return_id, question_id)
);
