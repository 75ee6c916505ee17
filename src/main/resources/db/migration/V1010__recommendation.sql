-- Kiến nghị sau kiểm tra, giám sát: one demand of a conclusion to one addressee, followed until it is closed.
create table recommendation_counter (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    code_year integer not null,
    last_number integer not null,
    unique (unit_id, code_year)
);

create table recommendation (
    id uuid not null primary key,
    version bigint not null,
    revision integer not null,
    unit_id uuid not null references organisation_unit (id),
    code varchar(30) not null,
    code_year integer not null,
    code_number integer not null,
    origin_type varchar(40) not null,
    origin_id uuid not null,
    document_id uuid references document (id),
    theme varchar(200) not null,
    theme_fold varchar(400) not null,
    words varchar(4000) not null,
    words_fold varchar(9200) not null,
    addressee_unit_id uuid references organisation_unit (id),
    addressee_name varchar(300),
    addressee_sort varchar(2400) not null,
    due_on date not null,
    proof varchar(1000) not null,
    sent_on date not null,
    answer_by date not null,
    keeper_id uuid not null references organisation_person (id),
    keeper_name varchar(120) not null,
    restricted boolean not null,
    repeats boolean not null,
    open_now boolean not null,
    state varchar(15) not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'ANSWERED', 'NOT_MET', 'DISAGREED',
        'DONE_PROVEN', 'DONE_STATED', 'OBSOLETE')),
    state_rank integer not null,
    state_since timestamp with time zone not null,
    escalated_on date,
    first_answered_on date,
    closed_on date,
    closed_by_id uuid references organisation_person (id),
    closed_by_name varchar(120) not null,
    created_at timestamp with time zone not null,
    unique (unit_id, code_year, code_number),
    check ((addressee_unit_id is null) <> (addressee_name is null)),
    check (open_now = (state in ('NOT_STARTED', 'IN_PROGRESS', 'ANSWERED', 'NOT_MET', 'DISAGREED'))),
    check (open_now = (closed_on is null)),
    check (answer_by > sent_on)
);
create index recommendation_by_due on recommendation (due_on, id);
create index recommendation_by_document on recommendation (document_id);
create index recommendation_by_sent on recommendation (sent_on, id);
create index recommendation_by_addressee_sort on recommendation (addressee_sort, id);
create index recommendation_by_state on recommendation (state_rank, due_on, id);
-- These two hold all that late ones and those of a commune are sought and ordered by: thousands are looked through for one
-- page, and the row of each costs ten times its line in an index.
create index recommendation_open_by_due on recommendation
    (open_now, due_on, id, sent_on, restricted, unit_id, addressee_unit_id, keeper_id);
create index recommendation_by_addressee on recommendation
    (addressee_unit_id, open_now, due_on, id, sent_on, state_rank, restricted, unit_id, keeper_id);
create index recommendation_open_by_sent on recommendation (open_now, sent_on, id);
create index recommendation_open_by_addressee on recommendation (open_now, addressee_sort, id);
create index recommendation_open_by_state on recommendation (open_now, state_rank, due_on, id);
create index recommendation_by_unit on recommendation (unit_id, sent_on);
create index recommendation_by_keeper on recommendation (keeper_id, open_now);
create index recommendation_by_theme on recommendation (theme_fold, due_on, id);
create index recommendation_by_year on recommendation (code_year, due_on, id);
create index recommendation_by_repeats on recommendation (repeats, due_on, id);
create index recommendation_by_origin on recommendation (origin_type, origin_id);

-- The words of each, to find the few that have a seldom one. Folded to a-z and 0-9: every collation orders them alike.
create table recommendation_word (
    word varchar(40) not null,
    recommendation_id uuid not null references recommendation (id),
    primary key (word, recommendation_id)
);

-- The themes that a unit used towards an addressee, to choose from; of restricted ones there is none.
create table recommendation_theme (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null references organisation_unit (id),
    addressee_unit_id uuid references organisation_unit (id),
    theme varchar(200) not null,
    theme_fold varchar(400) not null
);
create index recommendation_theme_by_unit on recommendation_theme (unit_id, theme_fold);
create index recommendation_theme_by_addressee on recommendation_theme (addressee_unit_id, theme_fold);

-- Who sees a restricted one; nobody else does.
create table recommendation_reader (
    id uuid not null primary key,
    version bigint not null,
    recommendation_id uuid not null references recommendation (id),
    person_id uuid not null references organisation_person (id),
    unique (recommendation_id, person_id)
);
create index recommendation_reader_by_person on recommendation_reader (person_id, recommendation_id);

-- Who opened the page of a restricted one.
create table recommendation_reading (
    id uuid not null primary key,
    version bigint not null,
    recommendation_id uuid not null references recommendation (id),
    person_id uuid not null references organisation_person (id),
    person_name varchar(120) not null,
    opened_at timestamp with time zone not null
);
create index recommendation_reading_by_recommendation on recommendation_reading (recommendation_id, opened_at, id);

-- What was done with a recommendation, in order.
create table recommendation_step (
    id uuid not null primary key,
    version bigint not null,
    recommendation_id uuid not null references recommendation (id),
    deed varchar(15) not null check (deed in ('ISSUE', 'START', 'ANSWER', 'DISAGREE', 'CLOSE_PROVEN', 'CLOSE_STATED',
        'CLOSE_OBSOLETE', 'KEEP_OPEN', 'EXTEND', 'REPORT_UP', 'REOPEN', 'ESCALATE')),
    to_state varchar(15) not null,
    by_account uuid references security_account (id),
    by_person uuid references organisation_person (id),
    by_hand uuid references organisation_person (id),
    by_name varchar(120) not null,
    on_behalf_of varchar(120) not null,
    taken_at timestamp with time zone not null,
    words varchar(4000) not null,
    new_due date,
    entered boolean not null,
    answered_on date,
    answer_way varchar(10) check (answer_way in ('PAPER', 'EMAIL', 'MEETING', 'TELEPHONE')),
    answer_number varchar(60) not null,
    check (entered = (answer_way is not null))
);
create index recommendation_step_by_recommendation on recommendation_step (recommendation_id, taken_at, id);
